import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, otherHosts } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine, rowsIn } from '../support/each-engine.ts';
import { later } from '../support/release.ts';
import { settle } from '../support/settle.ts';
import { askFrames, openFrames, publishInFrames } from '../support/side-by-side.ts';
import { PLAYERS } from '../support/third-parties/players.ts';
import type { Web } from '../support/web.ts';

const YOUTUBE = 'www.youtube-nocookie.com';
const LOOM = 'www.loom.com';
const SOUNDCLOUD = 'w.soundcloud.com';

const TALK = '<yt-embed id="talk" src="nNFCc3nowfg"></yt-embed>';
const OTHER = '<yt-embed src="aaaaaaaaaaa"></yt-embed>';
const link = (hash: string, embed?: string, id = 'go') =>
  `<p><a class="go" id="${id}" href="${hash}"${embed === undefined ? '' : ` data-embed="${embed}"`}>There</a></p>`;

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
const LEFT: readonly (readonly [what: string, hash: string, embed?: string])[] = [
  ['that names no embed', '#t=5', '#nobody'],
  ['without data-embed', '#t=5'],
  ['to what is no moment', '#t=soon', 'talk'],
  ['to what the embed can not be sent to', '#slide=3', 'talk'],
  ['to a part of the page', '#notes', 'talk'],
];

// Pages whose videos have their own ids, so that the log shows which page has asked.
const withOwnIds = (body: string, index: number) =>
  body.replaceAll('nNFCc3nowfg', `nNFCc3nowf${index}`).replaceAll('aaaaaaaaaaa', `aaaaaaaaaa${index}`);

eachEngine((engine, test) => {
  test('a link starts the video at its time, scrolls to it and moves the focus', async ({ web, page }) => {
    const rows = rowsIn(engine, START_TIMES, ([, start]) => (start ? 'a time' : 'the beginning'));
    const links = rows.map(([written], index) => link(written, `#talk-${index}`, `go-${index}`));
    const talks = rows.map((_, index) => `<yt-embed id="talk-${index}" src="nNFCc3nowf${index}"></yt-embed>`);
    open(web, `${links.join('')}<div style="height:3000px"></div>${talks.join('')}`);
    const reader = await page();
    await reader.goto(BLOG);
    await cardsShown(reader, rows.length);
    await hover(web, reader);
    for (const [index, [written, start]] of rows.entries()) {
      await reader.scrollTo(0);
      await reader.click(`#go-${index}`);
      await isReady(reader, `#talk-${index}`);
      const frames = framesOf(web, YOUTUBE).filter(path => path.startsWith(`/embed/nNFCc3nowf${index}`));
      expect(frames, written).toHaveLength(1);
      expect(frames[0], written).toContain('autoplay=1');
      expect(/start=\d+/.exec(frames[0] ?? '')?.[0] ?? '', written).toBe(start);
      expect(await reader.focusedPath(), written).toEqual([`yt-embed#talk-${index}`, 'iframe']);
      expect(await reader.evaluate(() => scrollY > 1000), written).toBe(true);
      expect(await hashOf(reader), written).toBe('');
    }
    // The author's attributes stay as they are.
    expect(await reader.evaluate(() => document.querySelectorAll('yt-embed[start]').length)).toBe(0);
  });

  test('a link finds its embed by its name or its place', async ({ web, page }) => {
    const rows = rowsIn(engine, FOUND, ([how]) => (/being/.test(how) ? 'by place' : 'by name'));
    publishInFrames(
      web,
      rows.map(([, body], index) => blogPage(withOwnIds(body, index))),
    );
    web.host(YOUTUBE, PLAYERS.youtube);
    const reader = await page({ width: 1600, height: 700 });
    await openFrames(reader, rows.length);
    const drawn = () =>
      !!document.querySelector('yt-embed[state=card]') && document.readyState === 'complete';
    await expect.poll(() => askFrames(reader, drawn), { timeout: 10_000 }).toEqual(rows.map(() => true));
    await askFrames(
      reader,
      () =>
        !!document
          .querySelector('.go')
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })),
    );
    const started = () => framesOf(web, YOUTUBE).map(path => path.replace(/\?.*(start=\d+).*/, ' $1'));
    await expect.poll(() => started().length, { timeout: 10_000 }).toBeGreaterThanOrEqual(rows.length);
    const loading = () => !!document.querySelector('yt-embed[state=loading]');
    await expect.poll(() => askFrames(reader, loading), { timeout: 10_000 }).toEqual(rows.map(() => false));
    // The log shows one frame for each row, and none of another embed.
    const byRow = rows.map(([how], index) => [how, started().filter(path => path.includes(`${index} `))]);
    expect(byRow).toEqual(
      rows.map(([how, , which], index) => [how, [`/embed/${withOwnIds(which, index)} start=5`]]),
    );
    expect(started()).toHaveLength(rows.length);
  });

  test('other links and clicks are left to the browser; a loaded player seeks to the time, and its frame stays', async ({
    web,
    page,
  }) => {
    const rows = rowsIn(engine, LEFT, () => 'left');
    const links = rows.map(([, hash, embed], index) => link(hash, embed, `left-${index}`));
    open(web, TALK + link('#t=90', 'talk') + links.join(''));
    const reader = await page();
    await reader.goto(BLOG);
    await cardsShown(reader, 1);
    for (const [index, [what, hash]] of rows.entries()) {
      await reader.evaluate(() => history.replaceState(null, '', location.pathname));
      // After a real click, idle tasks of Chromium wait for two seconds.
      await reader.evaluate(id => document.getElementById(id)?.click(), `left-${index}`);
      await reader
        .until(hash => location.hash === hash, hash)
        .catch(error => {
          throw new Error(`a link ${what}`, { cause: error });
        });
    }

    await hover(web, reader);
    expect(framesOf(web, YOUTUBE)).toEqual([]);
    expect(await reader.evaluate(() => document.querySelector('#talk')?.getAttribute('state'))).toBe('card');

    // A click that opens a new tab, or that the page has cancelled.
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
      window.removeEventListener('click', ask);
      return told;
    });
    expect(prevented).toEqual([false, false, false, false, true]);
    await settle(web, reader);
    expect(framesOf(web, YOUTUBE)).toEqual([]);

    await reader.click(['#talk', 'button']);
    await expect.poll(() => receivedOn(web, YOUTUBE), { timeout: 10_000 }).toContain('listening');
    await isReady(reader, '#talk');
    await reader.click('.go');
    await expect
      .poll(() => receivedOn(web, YOUTUBE), { timeout: 10_000 })
      .toMatch(/seekTo\\",\\"args\\":\[90,true\]/);
    expect(framesOf(web, YOUTUBE).length).toBe(1);
    expect(await reader.focusedPath()).toEqual(['yt-embed#talk', 'iframe']);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('a player that takes no commands is loaded again, one without a start time in its URL seeks as soon as it plays, and a deck opens at the slide', async ({
    web,
    page,
  }) => {
    const loom =
      '<web-embed id="loom" load="click" src="https://www.loom.com/share/e39d4ef94d5d423e8dce49e477e6fd94"></web-embed>';
    const song = '<web-embed load="click" src="https://soundcloud.com/forss/flickermood"></web-embed>';
    const deck = '<speakerdeck-embed id="deck" src="af1c9b53d63b4e6baa85652793ec4ca9"></speakerdeck-embed>';
    const links =
      link('#t=1:30', 'loom', 'again') +
      link('#t=7', 'forss/flickermood', 'seek') +
      link('#slide=3', 'deck', 'slide');
    open(web, links + loom + song + deck);
    const reader = await page();
    await reader.goto(BLOG);
    await cardsShown(reader, 3);
    await reader.click(['#loom', 'button']);
    await isReady(reader, '#loom');
    await reader.click('#again');
    await expect.poll(() => framesOf(web, LOOM).at(-1), { timeout: 10_000 }).toContain('t=90');
    await isReady(reader, '#loom');
    expect(framesOf(web, LOOM).length).toBe(2);

    await reader.click('#seek');
    // The requests of a page can arrive in another order.
    await expect
      .poll(() => receivedOn(web, SOUNDCLOUD), { timeout: 10_000 })
      .toContain('seekTo\\",\\"value\\":7000');
    await expect
      .poll(() => receivedOn(web, SOUNDCLOUD), { timeout: 10_000 })
      .toContain('\\"method\\":\\"play');

    await reader.click('#slide');
    await isReady(reader, '#deck');
    expect(framesOf(web, 'speakerdeck.com')).toEqual(['/player/af1c9b53d63b4e6baa85652793ec4ca9?slide=3']);
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

  test('on a strict page a click on a time link contacts one provider, and none before; the first click may be on a link in a shadow root', async ({
    web,
    page,
  }) => {
    const strict = '<script src="/dist/loader.js" data-privacy="strict"></script>';
    open(web, `${link('#t=30', 'aaaaaaaaaaa')}<div id="host"></div>${TALK}${OTHER}`, strict);
    const others = () => otherHosts(web);
    const reader = await page();
    await reader.goto(BLOG);
    await cardsShown(reader, 2);
    await settle(web, reader);
    expect(others()).toEqual([]);
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
    await reader.click('.go');
    await isReady(reader, '#talk ~ yt-embed');
    expect(framesOf(web, YOUTUBE).at(-1)).toMatch(/^\/embed\/aaaaaaaaaaa\?.*start=30&/);
    expect(others()).toEqual([YOUTUBE]);
  });
});
