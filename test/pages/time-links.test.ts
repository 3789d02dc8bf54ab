import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine, rowsIn } from '../support/each-engine.ts';
import { later } from '../support/release.ts';
import { PLAYERS } from '../support/third-parties/players.ts';
import type { Web } from '../support/web.ts';

const YOUTUBE = 'www.youtube-nocookie.com';
const LOOM = 'www.loom.com';
const SOUNDCLOUD = 'w.soundcloud.com';

const TALK = '<yt-embed id="talk" src="nNFCc3nowfg"></yt-embed>';
const OTHER = '<yt-embed src="aaaaaaaaaaa"></yt-embed>';
const link = (hash: string, embed?: string) =>
  `<p><a class="go" href="${hash}"${embed === undefined ? '' : ` data-embed="${embed}"`}>There</a></p>`;

function open(web: Web, body: string, head?: string, delays = {}): void {
  openBlog(web, { '/': blogPage(body, head) }, {}, delays);
  web.host(YOUTUBE, PLAYERS.youtube);
  web.host(LOOM, PLAYERS.mute);
  web.host(SOUNDCLOUD, PLAYERS.soundcloud);
}

const paths = (web: Web, host: string, heard: boolean) =>
  web.log
    .filter(entry => entry.host === host && entry.path.startsWith('/heard?') === heard)
    .map(({ path }) => decodeURIComponent(path))
    .filter(path => !/^\/(?:favicon|press)/.test(path));

/** The frames that a host was asked for. */
const framesOf = (web: Web, host: string) => paths(web, host, false);

/** What the players on a host have heard. */
const heardOn = (web: Web, host: string) => paths(web, host, true).join('\n');

const isReady = (reader: Page, selector: string) =>
  reader.until(selector => document.querySelector(`${selector}[state=ready]`), selector);

const thereAre = (reader: Page, count: number) =>
  reader.until(count => document.querySelectorAll('[state=card]').length === count, count);

const rest = (reader: Page) => reader.evaluate(() => new Promise(resolve => setTimeout(resolve, 500)));

/** Lets the pointer come over the link, and waits for the code that this fetches. */
async function hover(web: Web, reader: Page): Promise<void> {
  await reader.evaluate(() => {
    document.querySelector('.go')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  });
  await expect.poll(() => web.log.map(({ path }) => path), { timeout: 10_000 }).toContain(later('playback'));
  await rest(reader);
}

const hashOf = (reader: Page) => reader.evaluate(() => location.hash);

// How a time is written, and what its player is asked for.
const TIMES: readonly (readonly [written: string, start: string])[] = [
  ['#t=90', 'start=90'],
  ['#t=1m30s', 'start=90'],
  ['#t=1:02:03', 'start=3723'],
  ['#t=0:00', ''],
];

const FOUND: readonly (readonly [how: string, body: string, which: string])[] = [
  ['by the src of the embed', OTHER + TALK + link('#t=5', 'nNFCc3nowfg'), 'nNFCc3nowfg'],
  [
    'by the id of what is around the embed',
    `${OTHER}<div id="box">${TALK}</div>${link('#t=5', '#box')}`,
    'nNFCc3nowfg',
  ],
  ['by being before the link', `${OTHER}${TALK}${link('#t=5', '')}${OTHER}`, 'nNFCc3nowfg'],
  ['by being the first, with none before', `${link('#t=5', '')}${TALK}${OTHER}`, 'nNFCc3nowfg'],
  [
    'by what is said for a whole list',
    `${OTHER}${TALK}<ol data-embed="talk"><li>${link('#t=5')}</ol>`,
    'nNFCc3nowfg',
  ],
];

// What is left to the browser: links to no moment of an embed, and to parts of the page.
const LEFT: readonly (readonly [what: string, body: string])[] = [
  ['that names no embed', TALK + link('#t=5', '#nobody')],
  ['without data-embed', TALK + link('#t=5')],
  ['to what is no moment', TALK + link('#t=soon', 'talk')],
  ['to what the embed can not be sent to', TALK + link('#slide=3', 'talk')],
  ['to a part of the page', TALK + link('#notes', 'talk')],
];

eachEngine((engine, test) => {
  for (const [written, start] of rowsIn(engine, TIMES, ([, start]) => (start ? 'a time' : 'the beginning'))) {
    test(`a link to ${written} starts the card's video there, and takes the reader with it`, async ({
      web,
      page,
    }) => {
      open(web, `${link(written, '#talk')}<div style="height:3000px"></div>${TALK}`);
      const reader = await page();
      await reader.goto(BLOG);
      await thereAre(reader, 1);
      await hover(web, reader);
      await reader.click('.go');
      await isReady(reader, '#talk');
      const [frame = ''] = framesOf(web, YOUTUBE);
      expect(frame).toContain('autoplay=1');
      expect(/start=\d+/.exec(frame)?.[0] ?? '').toBe(start);
      expect(await reader.focusedPath()).toEqual(['yt-embed#talk', 'iframe']);
      expect(await reader.evaluate(() => scrollY > 1000)).toBe(true);
      expect(await hashOf(reader)).toBe('');
      // What the author wrote stays as it is.
      expect(await reader.evaluate(() => document.querySelector('yt-embed')?.getAttribute('start'))).toBe(
        null,
      );
    });
  }

  test('a player that is there is sent to the moment, and its frame stays', async ({ web, page }) => {
    open(web, TALK + link('#t=90', 'talk'));
    const reader = await page();
    await reader.goto(BLOG);
    await reader.click(['#talk', 'button']);
    await expect.poll(() => heardOn(web, YOUTUBE), { timeout: 10_000 }).toContain('listening');
    await rest(reader);
    await reader.click('.go');
    await expect
      .poll(() => heardOn(web, YOUTUBE), { timeout: 10_000 })
      .toMatch(/seekTo\\",\\"args\\":\[90,true\]/);
    expect(framesOf(web, YOUTUBE).length).toBe(1);
    expect(await reader.focusedPath()).toEqual(['yt-embed#talk', 'iframe']);
  });

  test('a player that takes no commands comes anew, with another start', async ({ web, page }) => {
    const loom =
      '<web-embed id="talk" load="click" src="https://www.loom.com/share/e39d4ef94d5d423e8dce49e477e6fd94"></web-embed>';
    open(web, loom + link('#t=1:30', 'talk'));
    const reader = await page();
    await reader.goto(BLOG);
    await reader.click(['#talk', 'button']);
    await isReady(reader, '#talk');
    await reader.click('.go');
    await expect.poll(() => framesOf(web, LOOM).at(-1), { timeout: 10_000 }).toContain('t=90');
    await isReady(reader, '#talk');
    expect(framesOf(web, LOOM).length).toBe(2);
  });

  test('a player whose address has no start is sent there as soon as it plays', async ({ web, page }) => {
    const song = '<web-embed load="click" src="https://soundcloud.com/forss/flickermood"></web-embed>';
    open(web, song + link('#t=7', 'forss/flickermood'));
    const reader = await page();
    await reader.goto(BLOG);
    await thereAre(reader, 1);
    await reader.click('.go');
    // Requests of one page need not arrive in the order in which it made them.
    await expect
      .poll(() => heardOn(web, SOUNDCLOUD), { timeout: 10_000 })
      .toContain('seekTo\\",\\"value\\":7000');
    await expect.poll(() => heardOn(web, SOUNDCLOUD), { timeout: 10_000 }).toContain('\\"method\\":\\"play');
  });

  for (const [how, body, which] of rowsIn(engine, FOUND, ([how]) =>
    /being/.test(how) ? 'by place' : 'by name',
  )) {
    test(`a link finds its embed ${how}`, async ({ web, page }) => {
      open(web, body);
      const reader = await page();
      await reader.goto(BLOG);
      await reader.until(() => document.querySelector('yt-embed[state=card]'));
      await reader.click('.go');
      await expect.poll(() => framesOf(web, YOUTUBE), { timeout: 10_000 }).toHaveLength(1);
      expect(framesOf(web, YOUTUBE)[0]).toMatch(new RegExp(`^/embed/${which}\\?.*start=5&`));
    });
  }

  for (const [what, body] of rowsIn(engine, LEFT, () => 'left')) {
    test(`a link ${what} is left to the browser`, async ({ web, page }) => {
      open(web, body);
      const reader = await page();
      await reader.goto(BLOG);
      await thereAre(reader, 1);
      await reader.click('.go');
      await reader.until(() => location.hash);
      await rest(reader);
      expect(framesOf(web, YOUTUBE)).toEqual([]);
      expect((await diaryOf(reader)).errors).toEqual([]);
    });
  }

  test('a click that opens a new tab, or that the page has taken, is left alone', async ({ web, page }) => {
    open(web, TALK + link('#t=5', 'talk'));
    const reader = await page();
    await reader.goto(BLOG);
    await thereAre(reader, 1);
    await hover(web, reader);
    const prevented = await reader.evaluate(() => {
      const a = document.querySelector('.go') as HTMLElement;
      const click = (more: object) => new MouseEvent('click', { bubbles: true, cancelable: true, ...more });
      const stop = (event: Event) => event.preventDefault();
      const told: boolean[] = [];
      const ask = (event: Event) => {
        told.push(event.defaultPrevented);
        event.preventDefault();
      };
      window.addEventListener('click', ask);
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) a.dispatchEvent(click({ [key]: true }));
      a.addEventListener('click', stop);
      a.dispatchEvent(click({}));
      a.removeEventListener('click', stop);
      return told;
    });
    expect(prevented).toEqual([false, false, false, false, true]);
    await rest(reader);
    expect(framesOf(web, YOUTUBE)).toEqual([]);
  });

  test('a link that comes later works by the keyboard, also before the code for it is there', async ({
    web,
    page,
  }) => {
    open(web, TALK, undefined, { [later('playback')]: 700 });
    const reader = await page();
    await reader.goto(BLOG);
    await thereAre(reader, 1);
    await reader.evaluate(
      link => {
        document.body.insertAdjacentHTML('afterbegin', link);
        (document.querySelector('.go') as HTMLElement).focus();
      },
      link('#t=5', 'talk'),
    );
    await reader.press('Enter');
    await isReady(reader, '#talk');
    expect(framesOf(web, YOUTUBE)[0]).toContain('start=5');
  });

  test('a deck is opened at the slide that a link names', async ({ web, page }) => {
    const deck = '<speakerdeck-embed id="deck" src="af1c9b53d63b4e6baa85652793ec4ca9"></speakerdeck-embed>';
    open(web, deck + link('#slide=3', 'deck'));
    const reader = await page();
    await reader.goto(BLOG);
    await thereAre(reader, 1);
    await reader.click('.go');
    await isReady(reader, '#deck');
    expect(framesOf(web, 'speakerdeck.com')).toEqual(['/player/af1c9b53d63b4e6baa85652793ec4ca9?slide=3']);
  });

  test('on a strict page such a click asks for one service, and none before', async ({ web, page }) => {
    const strict = '<script src="/dist/loader.js" data-privacy="strict"></script>';
    open(web, TALK + link('#t=90', 'talk'), strict);
    const others = () => web.hosts().filter(host => host !== 'blog.example');
    const reader = await page();
    await reader.goto(BLOG);
    await thereAre(reader, 1);
    await rest(reader);
    expect(others()).toEqual([]);
    await reader.click('.go');
    await isReady(reader, '#talk');
    expect(others()).toEqual([YOUTUBE]);
  });
});
