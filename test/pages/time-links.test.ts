import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine, rowsIn } from '../support/each-engine.ts';
import { later } from '../support/release.ts';
import { settle } from '../support/settle.ts';
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
    .filter(path => !/^\/(?:favicon|press|told)/.test(path));

/** The paths of the frames that were requested from a host. */
const framesOf = (web: Web, host: string) => paths(web, host, false);

/** The messages that the players on a host received. */
const receivedOn = (web: Web, host: string) => paths(web, host, true).join('\n');

const isReady = (reader: Page, selector: string) =>
  reader.until(selector => document.querySelector(`${selector}[state=ready]`), selector);

const cardsShown = (reader: Page, count: number) =>
  reader.until(count => document.querySelectorAll('[state=card]').length === count, count);

/** Moves the pointer over the link, and waits for the code that this fetches. */
async function hover(web: Web, reader: Page): Promise<void> {
  await reader.evaluate(() => {
    document.querySelector('.go')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  });
  await expect.poll(() => web.log.map(({ path }) => path), { timeout: 10_000 }).toContain(later('playback'));
  await settle(web, reader);
}

const hashOf = (reader: Page) => reader.evaluate(() => location.hash);

// The link's hash, and the start time in the frame's URL.
const START_TIMES: readonly (readonly [written: string, start: string])[] = [
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

// Links that the browser handles: those without a time or slide of an embed, and those to parts of the page.
const LEFT: readonly (readonly [what: string, body: string])[] = [
  ['that names no embed', TALK + link('#t=5', '#nobody')],
  ['without data-embed', TALK + link('#t=5')],
  ['to what is no moment', TALK + link('#t=soon', 'talk')],
  ['to what the embed can not be sent to', TALK + link('#slide=3', 'talk')],
  ['to a part of the page', TALK + link('#notes', 'talk')],
];

eachEngine((engine, test) => {
  for (const [written, start] of rowsIn(engine, START_TIMES, ([, start]) =>
    start ? 'a time' : 'the beginning',
  )) {
    test(`a link to ${written} starts the video at that time, scrolls to it and moves the focus`, async ({
      web,
      page,
    }) => {
      open(web, `${link(written, '#talk')}<div style="height:3000px"></div>${TALK}`);
      const reader = await page();
      await reader.goto(BLOG);
      await cardsShown(reader, 1);
      await hover(web, reader);
      await reader.click('.go');
      await isReady(reader, '#talk');
      const [frame = ''] = framesOf(web, YOUTUBE);
      expect(frame).toContain('autoplay=1');
      expect(/start=\d+/.exec(frame)?.[0] ?? '').toBe(start);
      expect(await reader.focusedPath()).toEqual(['yt-embed#talk', 'iframe']);
      expect(await reader.evaluate(() => scrollY > 1000)).toBe(true);
      expect(await hashOf(reader)).toBe('');
      // The author's attributes stay as they are.
      expect(await reader.evaluate(() => document.querySelector('yt-embed')?.getAttribute('start'))).toBe(
        null,
      );
    });
  }

  test('the first click on a link in a shadow root starts its embed', async ({ web, page }) => {
    open(web, `${TALK}<div id="host"></div>`);
    const reader = await page();
    await reader.goto(BLOG);
    await cardsShown(reader, 1);
    await reader.evaluate(
      link => {
        const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
        if (!root) return;
        root.innerHTML = link;
        root.querySelector('a')?.click();
      },
      link('#t=90', 'talk'),
    );
    await isReady(reader, '#talk');
    expect(framesOf(web, YOUTUBE).at(-1)).toContain('start=90');
  });

  test('a loaded player seeks to the time, and its frame stays', async ({ web, page }) => {
    open(web, TALK + link('#t=90', 'talk'));
    const reader = await page();
    await reader.goto(BLOG);
    await reader.click(['#talk', 'button']);
    await expect.poll(() => receivedOn(web, YOUTUBE), { timeout: 10_000 }).toContain('listening');
    await settle(web, reader);
    await reader.click('.go');
    await expect
      .poll(() => receivedOn(web, YOUTUBE), { timeout: 10_000 })
      .toMatch(/seekTo\\",\\"args\\":\[90,true\]/);
    expect(framesOf(web, YOUTUBE).length).toBe(1);
    expect(await reader.focusedPath()).toEqual(['yt-embed#talk', 'iframe']);
  });

  test('a player that takes no commands is loaded again with the new start time', async ({ web, page }) => {
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

  test('a player without a start time in its URL seeks as soon as it plays', async ({ web, page }) => {
    const song = '<web-embed load="click" src="https://soundcloud.com/forss/flickermood"></web-embed>';
    open(web, song + link('#t=7', 'forss/flickermood'));
    const reader = await page();
    await reader.goto(BLOG);
    await cardsShown(reader, 1);
    await reader.click('.go');
    // The requests of a page can arrive in another order.
    await expect
      .poll(() => receivedOn(web, SOUNDCLOUD), { timeout: 10_000 })
      .toContain('seekTo\\",\\"value\\":7000');
    await expect
      .poll(() => receivedOn(web, SOUNDCLOUD), { timeout: 10_000 })
      .toContain('\\"method\\":\\"play');
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
    test(`a link ${what} is handled by the browser`, async ({ web, page }) => {
      open(web, body);
      const reader = await page();
      await reader.goto(BLOG);
      await cardsShown(reader, 1);
      await reader.click('.go');
      await reader.until(() => location.hash);
      await settle(web, reader);
      expect(framesOf(web, YOUTUBE)).toEqual([]);
      expect((await diaryOf(reader)).errors).toEqual([]);
    });
  }

  test('a click that opens a new tab, or that the page has cancelled, is ignored', async ({ web, page }) => {
    open(web, TALK + link('#t=5', 'talk'));
    const reader = await page();
    await reader.goto(BLOG);
    await cardsShown(reader, 1);
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
    await settle(web, reader);
    expect(framesOf(web, YOUTUBE)).toEqual([]);
  });

  test('a link that is added later works by keyboard, also before its code has loaded', async ({
    web,
    page,
  }) => {
    open(web, TALK, undefined, { [later('playback')]: 700 });
    const reader = await page();
    await reader.goto(BLOG);
    await cardsShown(reader, 1);
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

  test('a link with a slide number opens the deck at that slide', async ({ web, page }) => {
    const deck = '<speakerdeck-embed id="deck" src="af1c9b53d63b4e6baa85652793ec4ca9"></speakerdeck-embed>';
    open(web, deck + link('#slide=3', 'deck'));
    const reader = await page();
    await reader.goto(BLOG);
    await cardsShown(reader, 1);
    await reader.click('.go');
    await isReady(reader, '#deck');
    expect(framesOf(web, 'speakerdeck.com')).toEqual(['/player/af1c9b53d63b4e6baa85652793ec4ca9?slide=3']);
  });

  test('on a strict page a click on a time link contacts one provider, and none before', async ({
    web,
    page,
  }) => {
    const strict = '<script src="/dist/loader.js" data-privacy="strict"></script>';
    open(web, TALK + link('#t=90', 'talk'), strict);
    const others = () => web.hosts().filter(host => host !== 'blog.example');
    const reader = await page();
    await reader.goto(BLOG);
    await cardsShown(reader, 1);
    await settle(web, reader);
    expect(others()).toEqual([]);
    await reader.click('.go');
    await isReady(reader, '#talk');
    expect(others()).toEqual([YOUTUBE]);
  });
});
