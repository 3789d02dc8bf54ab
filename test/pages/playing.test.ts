import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine, rowsIn } from '../support/each-engine.ts';
import {
  commands,
  framesOf,
  heard,
  pauses,
  play,
  ready,
  receivedOn,
  receives,
  reports,
} from '../support/playing.ts';
import { later } from '../support/release.ts';
import { text } from '../support/responders.ts';
import { PLAYERS, pressInside } from '../support/third-parties/players.ts';
import { tone } from '../support/tone.ts';
import type { Web } from '../support/web.ts';

const YOUTUBE = 'www.youtube-nocookie.com';
const VIMEO = 'player.vimeo.com';
const SOUNDCLOUD = 'w.soundcloud.com';

const ONE = '<yt-embed id="one" src="nNFCc3nowfg"></yt-embed>';
const TWO = '<yt-embed id="two" src="aaaaaaaaaaa"></yt-embed>';
const FILM = '<web-embed id="film" src="https://vimeo.com/76979871" load="click"></web-embed>';
const SONG = '<web-embed id="song" src="https://soundcloud.com/forss/flickermood" load="click"></web-embed>';
// A player of a provider without known commands.
const TALK =
  '<web-embed id="talk" src="https://www.ted.com/talks/tim_berners_lee_the_next_web" load="click"></web-embed>';

const tag = (attributes: string) => `<script src="/dist/loader.js" ${attributes}></script>`;

function open(web: Web, body: string, head?: string): void {
  openBlog(web, { '/': blogPage(`<main>${body}</main>`, head) });
  web.host(YOUTUBE, PLAYERS.youtube);
  web.host(VIMEO, PLAYERS.vimeo);
  web.host(SOUNDCLOUD, PLAYERS.soundcloud);
  web.host('embed.nicovideo.jp', PLAYERS.niconico);
  web.host('embed.ted.com', PLAYERS.mute);
  web.host('www.tiktok.com', PLAYERS.tiktok);
}

const stateOf = (reader: Page, id: string) =>
  reader.evaluate(id => document.getElementById(id)?.getAttribute('state'), id);

const wait = (reader: Page, time = 300) =>
  reader.evaluate(time => new Promise<void>(resolve => setTimeout(resolve, time)), time);

// Resolves when a module has run, which a page requests once.
const runsModule = (file: string) =>
  new Promise<void>(resolve => {
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', src: file, onload: () => resolve() });
    document.head.append(script);
  });

// Each provider has commands of its own, sent in the same way.
const SERVICES: readonly (readonly [service: string, host: string, markup: string])[] = [
  ['YouTube', YOUTUBE, TWO],
  ['Vimeo', VIMEO, FILM],
  ['SoundCloud', SOUNDCLOUD, SONG],
  [
    'TikTok',
    'www.tiktok.com',
    '<web-embed id="clip" src="https://www.tiktok.com/@a/video/6718335390845095173" load="click"></web-embed>',
  ],
  [
    'Niconico',
    'embed.nicovideo.jp',
    '<web-embed id="clip" src="https://www.nicovideo.jp/watch/sm9" load="click"></web-embed>',
  ],
];

eachEngine((engine, test) => {
  for (const [service, host, markup] of rowsIn(engine, SERVICES, () => 'told by a message')) {
    test(`a player of ${service} gets a pause command when another one starts`, async ({ web, page }) => {
      open(web, markup + ONE);
      const id = /id="(\w+)"/.exec(markup)?.[1] ?? '';
      const reader = await page();
      await reader.goto(BLOG);
      await play(reader, id);
      await pressInside(host);
      await reports(web, host, true);
      await wait(reader);
      expect(commands(web, host)).toEqual([]);
      await play(reader, 'one');
      await pauses(web, host);
      expect(await stateOf(reader, id)).toBe('ready');
      expect([...new Set(receivedOn(web, host).map(({ origin }) => origin))]).toEqual([
        'https://blog.example',
      ]);
    });
  }

  test('starting a player inside its frame pauses the others, in both directions', async ({ web, page }) => {
    open(web, FILM + ONE);
    const reader = await page();
    await reader.goto(BLOG);
    await play(reader, 'film');
    await reports(web, VIMEO, true);
    await play(reader, 'one');
    await pauses(web, VIMEO);
    await reports(web, VIMEO, false);
    await reports(web, YOUTUBE, true);
    // On a slow machine the player can report twice that it plays, and so get two pause commands.
    const told = commands(web, VIMEO).length;
    await pressInside(VIMEO);
    await pauses(web, YOUTUBE);
    expect(commands(web, VIMEO).length).toBe(told);
    await reports(web, YOUTUBE, false);
    await pressInside(YOUTUBE);
    await expect.poll(() => commands(web, VIMEO).length, { timeout: 10_000 }).toBe(told + 1);
  });

  test('starting another player right away leaves only that one playing', async ({ web, page }) => {
    open(web, FILM + ONE);
    const reader = await page();
    await reader.goto(BLOG);
    await play(reader, 'film');
    await reports(web, VIMEO, true);
    await play(reader, 'one');
    await receives(web, YOUTUBE, 'listening');
    await pressInside(VIMEO);
    await wait(reader, 1400);
    const [first, ...later] = receivedOn(web, YOUTUBE)
      .map(({ data }) => `${data}`)
      .filter(said => /pauseVideo|playVideo/.test(said))
      .reverse();
    // On a slow machine the player may not have reported yet that it plays, and is replaced by its card.
    const isCard = (await stateOf(reader, 'one')) === 'card';
    const frames = await reader.evaluate(
      () => document.querySelector('#one')?.shadowRoot?.querySelectorAll('iframe').length,
    );
    expect(isCard ? `${frames} frames` : first).toMatch(isCard ? '0 frames' : /pauseVideo/);
    expect(later.join()).not.toMatch(/pauseVideo/);
    expect(await stateOf(reader, 'film')).toBe('ready');
  });

  test('the message listener is removed with the last player', async ({ web, page }) => {
    const count = `<script>
      const listeners = new Set();
      const { addEventListener: add, removeEventListener: remove } = window;
      window.addEventListener = (type, hear, ...more) => {
        if (type === 'message') listeners.add(hear);
        add.call(window, type, hear, ...more);
      };
      window.removeEventListener = (type, hear, ...more) => {
        if (type === 'message') listeners.delete(hear);
        remove.call(window, type, hear, ...more);
      };
      window.listening = () => listeners.size;
    </script>`;
    open(web, ONE + TWO, count + tag(''));
    const reader = await page();
    await reader.goto(BLOG);
    await play(reader, 'one');
    await play(reader, 'two');
    const listening = () => (window as unknown as { listening(): number }).listening();
    await reader.until(() => (window as unknown as { listening(): number }).listening() === 1);
    await reader.evaluate(() => document.querySelector('#one')?.remove());
    expect(await reader.evaluate(listening)).toBe(1);
    await reader.evaluate(() => document.querySelector('#two')?.remove());
    expect(await reader.evaluate(listening)).toBe(0);
  });

  test('a player that takes no commands is replaced by its card when another one starts', async ({
    web,
    page,
  }) => {
    open(web, TALK + ONE);
    const reader = await page();
    await reader.goto(BLOG);
    await play(reader, 'talk');
    await play(reader, 'one');
    await reader.until(() =>
      document.querySelector('#talk[state=card]')?.shadowRoot?.querySelector('button'),
    );
    expect(
      await reader.evaluate(() => document.querySelector('#talk')?.shadowRoot?.querySelector('iframe')),
    ).toBe(null);
    await wait(reader);
    expect(framesOf(web, 'embed.ted.com').length).toBe(1);
    expect(heard(web, 'embed.ted.com')).toEqual([]);
    expect((await diaryOf(reader)).errors).toEqual([]);
    await play(reader, 'talk');
    await pauses(web, YOUTUBE);
  });

  test('a loaded player that does not play is not paused', async ({ web, page }) => {
    open(web, FILM.replace('click', 'visible') + TALK.replace('click', 'visible') + ONE);
    const reader = await page();
    await reader.goto(BLOG);
    await ready(reader, 'film');
    await ready(reader, 'talk');
    await receives(web, VIMEO, 'addEventListener');
    await play(reader, 'one');
    await wait(reader);
    expect(commands(web, VIMEO)).toEqual([]);
    expect(await stateOf(reader, 'talk')).toBe('ready');
    expect(framesOf(web, 'embed.ted.com').length).toBe(1);
  });

  test('with data-pause-others="off" all players go on', async ({ web, page }) => {
    open(web, FILM + TALK + ONE, tag('data-pause-others="off"'));
    const reader = await page();
    await reader.goto(BLOG);
    for (const id of ['film', 'talk', 'one']) await play(reader, id);
    await receives(web, YOUTUBE, 'listening');
    await wait(reader);
    expect(commands(web, VIMEO)).toEqual([]);
    expect(await stateOf(reader, 'talk')).toBe('ready');
  });

  test('only a player’s own frame can report that it plays', async ({ web, page }) => {
    const others = [`https://${VIMEO}/other`, 'https://evil.test/'].map(
      src => `<iframe src="${src}"></iframe>`,
    );
    open(web, `${FILM}${ONE}<div data-embeds-ignore>${others.join('')}</div>`);
    const lies = text("<script>setInterval(() => parent.postMessage({ event: 'play' }, '*'), 50)</script>");
    web.host('evil.test', lies);
    web.host(VIMEO, (request, response) =>
      (request.url.pathname === '/other' ? lies : PLAYERS.vimeo)(request, response),
    );
    const reader = await page();
    await reader.goto(BLOG);
    await play(reader, 'film');
    await reports(web, VIMEO, true);
    await play(reader, 'one');
    await pauses(web, VIMEO);
    await reports(web, YOUTUBE, true);
    await reader.evaluate(() => window.postMessage({ event: 'play' }, '*'));
    // This is longer than the time in which late reports are ignored.
    await wait(reader, 1400);
    expect(commands(web, YOUTUBE)).toEqual([]);
  });

  test('a frame that has navigated to another origin gets no messages, and its own are ignored', async ({
    web,
    page,
  }) => {
    open(web, FILM.replace('click', 'visible') + ONE);
    const elsewhere = `addEventListener('message', () => fetch('/heard?"told"'));
      setInterval(() => parent.postMessage({ event: 'play' }, '*'), 50)`;
    web.host(VIMEO, text('<script>location.href = "https://evil.test/"</script>'));
    web.host('evil.test', text(`<script>${elsewhere}</script>`));
    const reader = await page();
    await reader.goto(BLOG);
    await expect.poll(() => web.hosts(), { timeout: 10_000 }).toContain('evil.test');
    await play(reader, 'one');
    await receives(web, YOUTUBE, 'listening');
    await wait(reader);
    expect(commands(web, YOUTUBE)).toEqual([]);
    expect(heard(web, 'evil.test')).toEqual([]);
  });

  test('a page without players does not fetch `playback`', async ({ web, page }) => {
    open(web, '<slides-embed src="19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g"></slides-embed>');
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('slides-embed[state=ready]'));
    expect(web.log.map(({ path }) => path)).not.toContain(later('playback'));
  });

  test('a player that may not autoplay gets a play command within the click, in WebKit only', async ({
    web,
    page,
  }) => {
    openBlog(web, {
      '/': blogPage(
        '<script>addEventListener("message", e => (window.heard ??= []).push(e.data))</script><p>{{< youtube nNFCc3nowfg >}}</p>',
      ),
    });
    // The player has sound, and reports the result of each attempt.
    const player = `<!doctype html><script>
      const play = how => Object.assign(document.createElement('video'), { src: '/tone.wav' }).play()
        .then(() => parent.postMessage(how + ' plays', '*'), () => parent.postMessage(how + ' blocked', '*'));
      play('alone');
      addEventListener('message', ({ data }) => /playVideo/.test(data) && play('told'));
    </script>`;
    web.host('www.youtube-nocookie.com', (request, response) =>
      (request.url.pathname === '/tone.wav' ? text(tone(), { type: 'audio/wav' }) : text(player))(
        request,
        response,
      ),
    );
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('yt-embed[state=card]'));
    // A click before these files have run would come too early for the command.
    if (engine === 'webkit')
      for (const file of [later('frames'), later('playback')]) {
        await expect.poll(() => web.log.map(({ path }) => path)).toContain(file);
        await reader.evaluate(runsModule, file);
      }
    await reader.click(['yt-embed', 'button']);
    const hears = (report: string) =>
      reader.until(report => (Reflect.get(window, 'heard') as unknown[])?.includes(report), report);
    // In WebKit the player may also play by itself, as the frame was made within the click.
    await hears(engine === 'webkit' ? 'told plays' : 'alone plays');
    if (engine === 'webkit') return;
    await wait(reader);
    const heard: unknown[] = await reader.evaluate(() => Reflect.get(window, 'heard'));
    expect(heard.filter(said => /^told/.test(`${said}`))).toEqual([]);
  });
});
