import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, otherHosts, TAG } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine, type PageTest } from '../support/each-engine.ts';
import { later } from '../support/release.ts';
import { text } from '../support/responders.ts';
import type { Web } from '../support/web.ts';

const KEY = 'shortcode-embeds:consent';
const STRICT = '<script src="/dist/loader.js" data-privacy="strict"></script>';
const VIDEO = 'yt-embed[src=nNFCc3nowfg]';
const TRACK = 'web-embed[src*="4cOdK2wGLETKBW3PvgPWqT"]';

const POST =
  '<p>{{< youtube nNFCc3nowfg >}}</p><p>{{< youtube aaaaaaaaaaa >}}</p>' +
  '<p>{{< spotify track 4cOdK2wGLETKBW3PvgPWqT >}}</p><p>{{< spotify track 0cOdK2wGLETKBW3PvgPWqT >}}</p>';

/** Publishes a post, and further pages if given. */
function publish(web: Web, head = STRICT, body = POST, more: Record<string, string> = {}) {
  openBlog(web, { '/': blogPage(body, head), ...more });
  web.host('open.spotify.com', text('<title>A track</title>'));
}

/** Waits until `count` cards ask for consent (`ask`) or are ordinary cards (`button`). */
const cards = (reader: Page, part: 'ask' | 'button', count: number) =>
  reader.until(
    (part, count) => {
      const all = [...document.querySelectorAll('[state]')];
      // Far from the reader an embed is a link. It stays one if the page scrolls on at once, so only one is scrolled to.
      all
        .find(card => !card.shadowRoot?.querySelector('[part~=card],[part~=frame]'))
        ?.scrollIntoView({ behavior: 'instant' });
      return all.filter(card => card.shadowRoot?.querySelector(`[part=${part}]`)).length === count;
    },
    part,
    count,
  );

const ready = (reader: Page, selector: string, count = 1) =>
  reader.until(
    (selector, count) => document.querySelectorAll(`${selector}[state=ready]`).length === count,
    selector,
    count,
  );

/** Publishes the page and opens it without any consent. */
async function openWithoutConsent(web: Web, page: PageTest['page']): Promise<Page> {
  publish(web);
  const reader = await page();
  await reader.goto(BLOG);
  await cards(reader, 'ask', 4);
  return reader;
}

/** Calls a function of the consent API, as a script of the page does. */
const call = (
  reader: Page,
  name: 'grant' | 'revoke' | 'granted',
  ...args: (string | { remember: boolean })[]
) =>
  reader.evaluate(
    (name, args) =>
      Reflect.apply(Reflect.get(shortcodeEmbeds!.consent, name), null, args) as Promise<boolean>,
    name,
    args,
  );

const kept = (reader: Page) => reader.evaluate(key => localStorage.getItem(key), KEY);

eachEngine((engine, test) => {
  test('a card names its provider; “Play” loads one embed and is not remembered; “Always” turns all cards of the provider into ordinary cards, also on the next page', async ({
    web,
    page,
  }) => {
    const reader = await openWithoutConsent(web, page);
    const asked = await reader.evaluate(
      selectors =>
        selectors.map(selector => {
          const ask = document.querySelector(selector)?.shadowRoot?.querySelector('[part=ask]');
          return [
            ask?.parentElement?.closest('[role=group]')?.getAttribute('aria-label'),
            ...[...(ask?.querySelectorAll('p,button,a') ?? [])].map(({ textContent }) => textContent),
            ask?.querySelector<HTMLAnchorElement>('[part=privacy]')?.href,
          ];
        }),
      [VIDEO, TRACK],
    );
    expect(asked).toEqual([
      [
        'Video on YouTube',
        'Loading this sends data to YouTube (www.youtube-nocookie.com).',
        'Play',
        'Always allow YouTube',
        'YouTube’s privacy policy',
        'https://policies.google.com/privacy',
      ],
      [
        'Audio on Spotify',
        'Loading this sends data to Spotify (open.spotify.com).',
        'Play',
        'Always allow Spotify',
        'Spotify’s privacy policy',
        'https://www.spotify.com/legal/privacy-policy/',
      ],
    ]);
    expect(otherHosts(web)).toEqual([]);

    await reader.click([VIDEO, '[part=load]']);
    await ready(reader, VIDEO);
    expect(await reader.focusedPath()).toEqual(['yt-embed', 'iframe']);
    await cards(reader, 'ask', 3);
    expect(otherHosts(web)).toEqual(['www.youtube-nocookie.com']);
    expect(await reader.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))).toEqual([]);
    web.clear();
    await reader.goto(BLOG);
    await cards(reader, 'ask', 4);
    expect(otherHosts(web)).toEqual([]);

    await reader.click([VIDEO, '[part=always]']);
    await ready(reader, VIDEO);
    expect(await reader.focusedPath()).toEqual(['yt-embed', 'iframe']);
    await cards(reader, 'button', 1);
    await expect
      .poll(() => otherHosts(web).toSorted(), { timeout: 10_000 })
      .toEqual(['i.ytimg.com', 'www.youtube-nocookie.com']);
    await cards(reader, 'ask', 2);
    expect(await kept(reader)).toBe('{"youtube":true}');

    web.clear();
    await reader.goto(BLOG);
    await cards(reader, 'button', 2);
    await cards(reader, 'ask', 2);
    await expect.poll(() => otherHosts(web), { timeout: 10_000 }).toEqual(['i.ytimg.com']);
  });

  test('an embed without a picture loads near the reader once its provider is granted; a revocation removes frames and pictures, and the cards ask again', async ({
    web,
    page,
  }) => {
    const reader = await openWithoutConsent(web, page);
    await reader.click([TRACK, '[part=always]']);
    await ready(reader, 'web-embed', 2);
    expect(otherHosts(web)).toEqual(['open.spotify.com']);
    web.clear();
    await reader.goto(BLOG);
    await cards(reader, 'ask', 2);
    await reader.evaluate(() => document.querySelector('web-embed')?.scrollIntoView({ behavior: 'instant' }));
    await ready(reader, 'web-embed', 2);
    expect(otherHosts(web)).toEqual(['open.spotify.com']);
    await call(reader, 'revoke');
    await cards(reader, 'ask', 4);

    await call(reader, 'grant', '*', { remember: true });
    await ready(reader, 'web-embed', 2);
    await reader.click([VIDEO, '[part=button]']);
    await ready(reader, VIDEO);
    await call(reader, 'revoke', 'spotify');
    await cards(reader, 'ask', 2);
    expect(await kept(reader)).toBe('{"*":true,"spotify":false}');
    await ready(reader, VIDEO);
    await call(reader, 'revoke');
    await cards(reader, 'ask', 4);
    const left = () =>
      [...document.querySelectorAll('[state]')].filter(e => e.shadowRoot?.querySelector('iframe,img')).length;
    expect(await reader.evaluate(left)).toBe(0);
    expect(await kept(reader)).toBe(null);
    web.clear();
    await reader.goto(BLOG);
    await cards(reader, 'ask', 4);
    expect(otherHosts(web)).toEqual([]);
  });

  test('a frame that the reader has started stays when its provider is granted; each change of consent dispatches `embed-consent`, whether by a card or a script', async ({
    web,
    page,
  }) => {
    const reader = await openWithoutConsent(web, page);
    await reader.click([VIDEO, '[part=load]']);
    await ready(reader, VIDEO);
    const mark = (selector: string) => {
      const frame = document.querySelector(selector)?.shadowRoot?.querySelector('iframe');
      if (frame) frame.dataset.mark = 'mine';
    };
    await reader.evaluate(mark, VIDEO);
    await call(reader, 'grant', 'youtube', { remember: true });
    await cards(reader, 'button', 1);
    const marked = (selector: string) =>
      document.querySelector(selector)?.shadowRoot?.querySelector('iframe')?.dataset.mark;
    expect(await reader.evaluate(marked, VIDEO)).toBe('mine');
    expect(web.log.filter(({ host }) => host === 'www.youtube-nocookie.com')).toHaveLength(1);
    // A revocation also removes a frame that was started by “Play”.
    await call(reader, 'revoke', 'youtube');
    await cards(reader, 'ask', 4);

    await reader.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      document.addEventListener('embed-consent', event => told.push(event.detail));
    });
    await reader.click([VIDEO, '[part=always]']);
    await ready(reader, VIDEO);
    await call(reader, 'grant', 'vimeo');
    await call(reader, 'revoke');
    expect(await call(reader, 'granted', 'youtube')).toBe(false);
    expect(await reader.evaluate(() => Reflect.get(window, 'told'))).toEqual([
      { provider: 'youtube', granted: true, remembered: true },
      { provider: 'vimeo', granted: true, remembered: false },
      { provider: '*', granted: false, remembered: true },
    ]);
  });

  test('remembered consent is shared between tabs', async ({ web, page }) => {
    const frame = '<iframe id="tab" src="/other" width="900" height="600"></iframe>';
    publish(web, STRICT, POST + frame, { '/other': blogPage(POST, STRICT) });
    const reader = await page();
    await reader.goto(BLOG);
    await cards(reader, 'ask', 4);
    const inTab = (selector: string, count: number) => {
      const { contentDocument } = document.querySelector('#tab') as HTMLIFrameElement;
      const found = [...(contentDocument?.querySelectorAll('[state]') ?? [])];
      for (const element of found) element.scrollIntoView({ behavior: 'instant' });
      return found.filter(element => element.shadowRoot?.querySelector(selector)).length === count;
    };
    await reader.until(inTab, '[part=ask]', 4);
    // Consent that is not remembered stays in its tab.
    await call(reader, 'grant', 'youtube');
    await cards(reader, 'button', 2);
    expect(await reader.evaluate(inTab, '[part=ask]', 4)).toBe(true);
    await call(reader, 'grant', 'youtube', { remember: true });
    await reader.until(inTab, '[part=button]', 2);
    // The other tab revokes it for this one.
    await reader.evaluate(() => {
      const { contentWindow } = document.querySelector('#tab') as HTMLIFrameElement;
      return (contentWindow as typeof window).shortcodeEmbeds?.consent.revoke('youtube');
    });
    await cards(reader, 'ask', 4);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  // In WebKit, as in Safari, the Tab key skips links but not buttons.
  test('the prompt uses the language of the page, fits a narrow card, and works by keyboard alone', async ({
    web,
    page,
  }) => {
    const start = '<p><a href="#" id="start">start</a></p>';
    publish(web, STRICT, `${start}<div lang="ja" style="width: 320px">${POST}</div>`);
    const reader = await page({ width: 360, height: 700 });
    await reader.goto(BLOG);
    await cards(reader, 'ask', 4);
    const [words, sizes, over] = await reader.evaluate(selector => {
      const root = document.querySelector(selector)?.shadowRoot;
      const targets = [...(root?.querySelectorAll<HTMLElement>('button, a') ?? [])];
      const card = root?.querySelector('.card');
      return [
        targets.map(({ textContent }) => textContent?.trim()),
        targets
          .map(target => target.getBoundingClientRect())
          .map(({ width, height }) => Math.min(width, height)),
        card && [card.scrollWidth - card.clientWidth, card.scrollHeight - card.clientHeight],
      ] as const;
    }, VIDEO);
    expect(words).toEqual(['再生', 'YouTube を常に許可', 'YouTube のプライバシーポリシー', 'YouTube ↗']);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    expect(over?.[0]).toBe(0);
    expect(over?.[1]).toBeLessThanOrEqual(0);

    await reader.evaluate(() => document.querySelector<HTMLElement>('#start')?.focus());
    const focused = () =>
      document.activeElement?.shadowRoot?.activeElement?.getAttribute('part') ?? document.activeElement?.id;
    const path: unknown[] = [];
    for (let step = 0; step < 4; step++) {
      await reader.press('Tab');
      path.push(await reader.evaluate(focused));
    }
    expect(path.slice(0, 2)).toEqual(['load', 'always']);
    if (engine !== 'webkit') expect(path.slice(2)).toEqual(['privacy', 'link']);
    await reader.evaluate(() => document.querySelector<HTMLElement>('#start')?.focus());
    await reader.press('Tab');
    await reader.press('Tab');
    await reader.press('Enter');
    await ready(reader, VIDEO);
    expect(await reader.focusedPath()).toEqual(['yt-embed', 'iframe']);
    expect(await kept(reader)).toBe('{"youtube":true}');
  });

  test('without access to storage “Always” applies to the current page; with Global Privacy Control cards ask, and remembered consent applies', async ({
    web,
    page,
  }) => {
    const forbid = `<script>for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });</script>`;
    const control =
      '<script>Object.defineProperty(navigator, "globalPrivacyControl", { value: true });</script>';
    publish(web, control + TAG, POST, { '/closed': blogPage(POST, forbid + STRICT) });
    const reader = await page();
    await reader.goto(`${BLOG}closed`);
    await cards(reader, 'ask', 4);
    await reader.click([VIDEO, '[part=always]']);
    await ready(reader, VIDEO);
    await cards(reader, 'button', 1);
    await reader.goto(`${BLOG}closed`);
    await cards(reader, 'ask', 4);
    expect((await diaryOf(reader)).errors).toEqual([]);

    web.clear();
    await reader.goto(BLOG);
    await cards(reader, 'ask', 4);
    expect(otherHosts(web)).toEqual([]);
    await reader.click([VIDEO, '[part=always]']);
    await ready(reader, VIDEO);
    await reader.goto(BLOG);
    await cards(reader, 'button', 2);
    await cards(reader, 'ask', 2);
  });

  test('with only `saveData` set cards do not ask; a page without embeds has the consent API; an ordinary page does not fetch the prompt', async ({
    web,
    page,
  }) => {
    const saving =
      '<script>Object.defineProperty(navigator, "connection", { value: { saveData: true } });</script>';
    publish(web, TAG, '<p>Words.</p>', { '/saving': blogPage(POST, saving + TAG) });
    const reader = await page();
    await reader.goto(`${BLOG}saving`);
    await cards(reader, 'button', 4);
    expect(otherHosts(web)).toEqual([]);
    expect(web.log.map(({ path }) => path)).not.toContain(later('consent-prompt'));

    web.clear();
    await reader.goto(BLOG);
    expect(web.log.map(({ path }) => path)).not.toContain(later('consent'));
    await call(reader, 'grant', 'youtube', { remember: true });
    expect(await call(reader, 'granted', 'youtube')).toBe(true);
    expect(await call(reader, 'granted', 'vimeo')).toBe(false);
    expect(web.log.map(({ path }) => path)).not.toContain(later('elements'));
    web.clear();
    publish(web, TAG);
    await reader.goto(BLOG);
    await cards(reader, 'button', 2);
    expect(web.log.map(({ path }) => path)).not.toContain(later('consent-prompt'));
  });
});
