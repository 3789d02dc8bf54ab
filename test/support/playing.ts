import { expect } from 'vitest';
import { youtubePlayer } from '../../src/providers/kit/youtube-player.ts';
import type { Page } from './browsers/page.ts';
import type { Web } from './web.ts';

/** The logs of the players on a host, sorted by time: a busy browser can send these requests in any order. */
export const loggedOn = <Entry>(web: Web, host: string, path: string) =>
  web.log
    .filter(entry => entry.host === host && entry.path.startsWith(path))
    .map((entry): Entry & { at: number } => JSON.parse(decodeURIComponent(entry.path.slice(path.length))))
    .sort((a, b) => a.at - b.at);

/** The messages that the players on a host received. */
export const receivedOn = (web: Web, host: string) =>
  loggedOn<{ origin: string; data: unknown }>(web, host, '/heard?');

// Without the play command, which only WebKit gets within the click.
export const heard = (web: Web, host: string) =>
  receivedOn(web, host)
    .filter(({ data }) => data !== youtubePlayer.begin)
    .map(({ data }) => JSON.stringify(data));

/** The paths of the frames that were requested from a host. */
export const framesOf = (web: Web, host: string) =>
  web.log
    .filter(entry => entry.host === host && !/^\/(?:heard|told|press|favicon)/.test(entry.path))
    .map(e => e.path);

export const commands = (web: Web, host: string) =>
  heard(web, host).filter(
    message => /pause|seek|setCurrentTime|playVideo/i.test(message) && !/Listener/.test(message),
  );

export const receives = (web: Web, host: string, words: string) =>
  expect.poll(() => heard(web, host).join('\n'), { timeout: 10_000, message: host }).toContain(words);

export const pauses = (web: Web, host: string) =>
  expect.poll(() => commands(web, host).at(-1), { timeout: 10_000, message: host }).toMatch(/pause/);

export const ready = (reader: Page, id: string) =>
  reader.until(id => document.querySelector(`#${id}[state=ready]`)?.shadowRoot?.querySelector('iframe'), id);

export async function play(reader: Page, id: string): Promise<void> {
  await reader.click([`#${id}`, 'button']);
  await ready(reader, id);
}

/** Waits until the last report of a player to the page is that it plays, or that it does not. */
export const reports = (web: Web, host: string, plays: boolean) =>
  expect
    .poll(() => loggedOn<{ plays: boolean }>(web, host, '/told?').at(-1)?.plays, {
      timeout: 10_000,
      message: host,
    })
    .toBe(plays);
