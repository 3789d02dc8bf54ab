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
import type { Handler, Web } from '../support/web.ts';

const YOUTUBE = 'www.youtube-nocookie.com';
const VIMEO = 'player.vimeo.com';
const SOUNDCLOUD = 'w.soundcloud.com';
const TIKTOK = 'www.tiktok.com';
const NICONICO = 'embed.nicovideo.jp';
const TED = 'embed.ted.com';

const ONE = '<yt-embed id="one" src="nNFCc3nowfg"></yt-embed>';
const TWO = '<yt-embed id="two" src="aaaaaaaaaaa"></yt-embed>';
const FILM = '<web-embed id="film" src="https://vimeo.com/76979871" load="click"></web-embed>';
const SONG = '<web-embed id="song" src="https://soundcloud.com/forss/flickermood" load="click"></web-embed>';
const CLIP =
  '<web-embed id="clip" src="https://www.tiktok.com/@a/video/6718335390845095173" load="click"></web-embed>';
const ANIME = '<web-embed id="anime" src="https://www.nicovideo.jp/watch/sm9" load="click"></web-embed>';
// A player of a provider without known commands.
const TALK =
  '<web-embed id="talk" src="https://www.ted.com/talks/tim_berners_lee_the_next_web" load="click"></web-embed>';

const tag = (attributes: string) => `<script src="/dist/loader.js" ${attributes}></script>`;

function open(web: Web, body: string, head?: string): void {
  openBlog(web, { '/': blogPage(`<main>${body}</main>`, head) });
  web.host(YOUTUBE, PLAYERS.youtube);
  web.host(VIMEO, PLAYERS.vimeo);
  web.host(SOUNDCLOUD, PLAYERS.soundcloud);
  web.host(NICONICO, PLAYERS.niconico);
  web.host(TED, PLAYERS.mute);
  web.host(TIKTOK, PLAYERS.tiktok);
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

const isReplaced = () => {
  const root = document.querySelector('#talk[state=card]')?.shadowRoot;
  return root?.querySelector('button') && !root.querySelector('iframe');
};

// Each provider has commands of its own, sent in the same way.
const SERVICES: readonly (readonly [host: string, id: string, markup: string])[] = [
  [YOUTUBE, 'two', TWO],
  [VIMEO, 'film', FILM],
  [SOUNDCLOUD, 'song', SONG],
  [TIKTOK, 'clip', CLIP],
  [NICONICO, 'anime', ANIME],
];

eachEngine((engine, test) => {
  test('a player gets a pause command when another one starts, and one that takes no commands is replaced by its card', async ({
    web,
    page,
  }) => {
    const services = rowsIn(engine, SERVICES, () => 'told by a message');
    open(web, services.map(([, , markup]) => markup).join('') + TALK + ONE);
    const reader = await page();
    await reader.goto(BLOG);
    for (const [index, [host, id]] of services.entries()) {
      if (!index) await play(reader, id);
      await pressInside(host);
      await reports(web, host, true);
      await wait(reader);
      expect(commands(web, host), host).toEqual([]);
      const [, next = 'talk'] = services[index + 1] ?? [];
      await play(reader, next);
      await pauses(web, host);
      expect(await stateOf(reader, id), host).toBe('ready');
      expect([...new Set(receivedOn(web, host).map(({ origin }) => origin))], host).toEqual([
        'https://blog.example',
      ]);
    }
    await play(reader, 'one');
    await reader.until(isReplaced);
    await wait(reader);
    expect(framesOf(web, TED).length).toBe(1);
    expect(heard(web, TED)).toEqual([]);
    expect((await diaryOf(reader)).errors).toEqual([]);
    const told = commands(web, YOUTUBE).length;
    await play(reader, 'talk');
    await expect.poll(() => commands(web, YOUTUBE).length, { timeout: 10_000 }).toBeGreaterThan(told);
    await pauses(web, YOUTUBE);
  });

  test('starting a player inside its frame pauses the others, in both directions and right away, but not those that do not play', async ({
    web,
    page,
  }) => {
    open(web, SONG.replace('click', 'visible') + TALK.replace('click', 'visible') + FILM + ONE + CLIP + TWO);
    const reader = await page();
    await reader.goto(BLOG);
    await ready(reader, 'song');
    await ready(reader, 'talk');
    await receives(web, SOUNDCLOUD, 'addEventListener');

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
    await reports(web, YOUTUBE, true);
    expect(commands(web, SOUNDCLOUD)).toEqual([]);
    expect(framesOf(web, TED).length).toBe(1);

    // Right after another one was started, it may not have answered yet.
    await play(reader, 'clip');
    await pressInside(TIKTOK);
    await reports(web, TIKTOK, true);
    await reports(web, YOUTUBE, false);
    web.clear();
    await play(reader, 'two');
    await receives(web, YOUTUBE, 'listening');
    await pressInside(TIKTOK);
    await wait(reader, 1400);
    const [first, ...earlier] = receivedOn(web, YOUTUBE)
      .map(({ data }) => `${data}`)
      .filter(said => /pauseVideo|playVideo/.test(said))
      .reverse();
    // On a slow machine the player may not have reported yet that it plays, and is replaced by its card.
    const isCard = (await stateOf(reader, 'two')) === 'card';
    const frames = await reader.evaluate(
      () => document.querySelector('#two')?.shadowRoot?.querySelectorAll('iframe').length,
    );
    expect(isCard ? `${frames} frames` : first).toMatch(isCard ? '0 frames' : /pauseVideo/);
    expect(earlier.join()).not.toMatch(/pauseVideo/);
    for (const id of ['clip', 'film', 'talk', 'song']) expect(await stateOf(reader, id), id).toBe('ready');
    expect(commands(web, SOUNDCLOUD)).toEqual([]);
    expect(framesOf(web, TED)).toEqual([]);
  });

  test('a page without players does not fetch `playback`, and the message listener is removed with the last player', async ({
    web,
    page,
  }) => {
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
    const slides = '<slides-embed src="19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g"></slides-embed>';
    open(web, slides, count + tag(''));
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('slides-embed[state=ready]'));
    await web.quiet();
    expect(web.log.map(({ path }) => path)).not.toContain(later('playback'));

    await reader.evaluate(
      html => document.querySelector('main')?.insertAdjacentHTML('beforeend', html),
      ONE + TWO,
    );
    await play(reader, 'one');
    await play(reader, 'two');
    expect(web.log.map(({ path }) => path)).toContain(later('playback'));
    const listening = () => (window as unknown as { listening(): number }).listening();
    await reader.until(() => (window as unknown as { listening(): number }).listening() === 1);
    await reader.evaluate(() => document.querySelector('#one')?.remove());
    expect(await reader.evaluate(listening)).toBe(1);
    await reader.evaluate(() => document.querySelector('#two')?.remove());
    expect(await reader.evaluate(listening)).toBe(0);
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

  test('only a player’s own frame can report that it plays, and one that has navigated to another origin neither gets messages nor is heard', async ({
    web,
    page,
  }) => {
    const others = [`https://${VIMEO}/other`, 'https://evil.test/'].map(
      src => `<iframe src="${src}"></iframe>`,
    );
    open(
      web,
      `${SONG.replace('click', 'visible')}${FILM}${ONE}<div data-embeds-ignore>${others.join('')}</div>`,
    );
    const lies = text(`<script>addEventListener('message', () => fetch('/heard?"told"'));
      const lie = () => {
        parent.postMessage({ event: 'play' }, '*');
        parent.postMessage(JSON.stringify({ method: 'play', widgetId: 'w' }), '*');
      };
      setInterval(lie, 50)</script>`);
    web.host('evil.test', lies);
    web.host(SOUNDCLOUD, text('<script>location.href = "https://evil.test/instead"</script>'));
    web.host(VIMEO, (request, response) =>
      (request.url.pathname === '/other' ? lies : PLAYERS.vimeo)(request, response),
    );
    const reader = await page();
    await reader.goto(BLOG);
    await expect.poll(() => framesOf(web, 'evil.test'), { timeout: 10_000 }).toContain('/instead');
    await play(reader, 'film');
    await reports(web, VIMEO, true);
    await play(reader, 'one');
    await pauses(web, VIMEO);
    await reports(web, YOUTUBE, true);
    await reader.evaluate(() => window.postMessage({ event: 'play' }, '*'));
    // This is longer than the time in which late reports are ignored.
    await wait(reader, 1400);
    expect(commands(web, YOUTUBE)).toEqual([]);
    expect(heard(web, 'evil.test')).toEqual([]);
  });

  test('a player that may not autoplay gets a play command within the click, in WebKit only', async ({
    web,
    page,
  }) => {
    openBlog(web, {
      '/': blogPage(
        '<script>addEventListener("message", e => (window.heard ??= []).push(e.data))</script><iframe hidden data-embeds-ignore src="https://www.youtube-nocookie.com/warm"></iframe><p>{{< youtube nNFCc3nowfg >}}</p>',
      ),
    });
    // The player has sound, and reports the result of each attempt.
    const player = `<!doctype html><script>
      const play = how => Object.assign(document.createElement('video'), { src: '/tone.wav' }).play()
        .then(() => parent.postMessage(how + ' plays', '*'), () => parent.postMessage(how + ' blocked', '*'));
      play('alone');
      addEventListener('message', ({ data }) => /playVideo/.test(data) && play('told'));
    </script>`;
    // Another frame of the host has made the connection: the player has only a second to start in.
    const files: Readonly<Record<string, Handler>> = {
      '/tone.wav': text(tone(), { type: 'audio/wav' }),
      '/warm': text('<title>Warm</title>'),
    };
    web.host(YOUTUBE, (request, response) =>
      (files[request.url.pathname] ?? text(player))(request, response),
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
