import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine } from '../support/each-engine.ts';
import { passBy } from '../support/pass-by.ts';
import { later } from '../support/release.ts';
import { text } from '../support/responders.ts';
import { settle } from '../support/settle.ts';

const EMBED = '<yt-embed src="nNFCc3nowfg"></yt-embed>';
const add = (...calls: string[]) =>
  `<script type="module">
    ${calls.map(call => `shortcodeEmbeds.addStrings(${call});`).join('\n')}</script>`;

const [, example = ''] = /^```html\n(.*?)^```$/ms.exec(readFileSync('docs/languages.md', 'utf8')) ?? [];

// The title and the link text of each card, in document order. The titles of one page are numbered.
const titlesAndLinks = () => {
  const all = [...document.querySelectorAll('yt-embed')].map(({ shadowRoot }) => {
    const title = shadowRoot?.querySelector('[part~=title]')?.textContent ?? '';
    const link = shadowRoot?.querySelector('[part~=link]')?.getAttribute('aria-label');
    return `${title.replace(/ \(\d\)$/, '')} | ${link?.replace(`: ${title}`, '')}`;
  });
  return all.every(one => !one.startsWith(' ')) && all;
};

const allShown = async (reader: Page) => {
  await reader.until(() => !document.querySelector('yt-embed:not([state])'));
  await passBy(reader);
  await reader.until(titlesAndLinks);
};

eachEngine((_engine, test) => {
  test('strings of the site owner are used, and the others stay as before', async ({ web, page }) => {
    const body = `${EMBED}<div lang="de">${EMBED}</div><div lang="de-CH">${EMBED}</div><div lang="da">${EMBED}</div><div lang="ja">${EMBED}</div>`;
    const calls = [
      `'en', { open: service => 'See it at ' + service }`,
      `'de', { open: service => 'Weiter zu ' + service }`,
      `'de-CH', { video: service => 'Filmli uf ' + service }`,
      `'da', { video: service => 'Video fra ' + service }`,
    ];
    openBlog(web, { '/': blogPage(body + add(...calls)) });
    const reader = await page();
    await reader.goto(BLOG);
    await allShown(reader);
    await expect
      .poll(() => reader.evaluate(titlesAndLinks), { timeout: 10_000 })
      .toEqual([
        'Video on YouTube | See it at YouTube',
        'Video auf YouTube | Weiter zu YouTube',
        'Filmli uf YouTube | Weiter zu YouTube',
        'Video fra YouTube | Open on YouTube',
        'YouTube の動画 | YouTube で開く',
      ]);
    const { warnings, errors } = await diaryOf(reader);
    expect(errors).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(/^\[shortcode-embeds\] bad-strings: da: missing.* open/),
    ]);
  });

  test('each engine finds the file of a language by its region, its script or an older code', async ({
    web,
    page,
  }) => {
    const files = {
      pt: 'pt-br',
      'pt-BR': 'pt-br',
      'pt-AO': 'pt-pt',
      'zh-TW': 'zh-hant',
      'sv-FI': 'sv',
      in: 'id',
      'fa-AF': 'fa',
    };
    const tags = Object.keys(files);
    openBlog(web, { '/': blogPage(tags.map(tag => `<div lang="${tag}">${EMBED}</div>`).join('')) });
    const reader = await page();
    await reader.goto(BLOG);
    await allShown(reader);
    expect(await reader.until(titlesAndLinks)).toEqual([
      'Vídeo em YouTube | Abrir em YouTube',
      'Vídeo em YouTube | Abrir em YouTube',
      'Vídeo em YouTube | Abrir em YouTube',
      'YouTube 上的影片 | 在 YouTube 上開啟',
      'Video på YouTube | Öppna på YouTube',
      'Video di YouTube | Buka di YouTube',
      'ویدیو در \u2068YouTube\u2069 | باز کردن در \u2068YouTube\u2069',
    ]);
    const fetched = web.log.map(({ path }) => path).filter(path => path.includes('/locales/'));
    const expected = new Set(Object.values(files).map(file => later(`locales/${file}`)));
    expect(fetched.toSorted()).toEqual([...expected].toSorted());
  });

  test('new strings update cards that are already drawn, in a shadow root too', async ({ web, page }) => {
    const shadow = `<div id="host"><template shadowrootmode="open">${EMBED}</template></div>`;
    openBlog(web, { '/': blogPage(`${EMBED}${shadow}`) });
    const reader = await page();
    await reader.goto(BLOG);
    const links = () =>
      [document, document.querySelector('#host')?.shadowRoot].map(
        root =>
          root
            ?.querySelector('yt-embed')
            ?.shadowRoot?.querySelector('[part~=link]')
            ?.getAttribute('aria-label')
            ?.replace(/: Video on YouTube(?: \(2\))?$/, '') ?? null,
      );
    await expect
      .poll(() => reader.evaluate(links), { timeout: 10_000 })
      .toEqual(Array(2).fill('Open on YouTube'));
    await reader.evaluate(() => {
      const script = document.createElement('script');
      script.type = 'module';
      script.textContent = `shortcodeEmbeds.addStrings('en', { open: () => 'Go' });`;
      document.body.append(script);
    });
    await expect.poll(() => reader.evaluate(links), { timeout: 10_000 }).toEqual(['Go', 'Go']);
    // The elements file is fetched only once.
    expect(web.log.filter(({ path }) => /elements\.js/.test(path))).toHaveLength(1);
  });

  test('cards, near or far, follow the language of the page as a switch or a translator changes it', async ({
    web,
    page,
  }) => {
    const body = `${EMBED}<p lang="fr">${EMBED}</p><div style="height: 9000px"></div>${EMBED}`;
    openBlog(web, { '/': blogPage(body) });
    const reader = await page();
    await reader.goto(BLOG);
    // A far embed holds a link in the page.
    const names = () =>
      reader.evaluate(() =>
        [...document.querySelectorAll('yt-embed')].map(embed => {
          const title = embed.shadowRoot?.querySelector('[part~=title]') ?? embed.querySelector('a');
          return title?.textContent;
        }),
      );
    const speak = (selector: string, lang: string) =>
      reader.evaluate(
        ([selector = '', lang = '']) => document.querySelector(selector)?.setAttribute('lang', lang),
        [selector, lang],
      );
    const follows = (...expected: string[]) => expect.poll(names, { timeout: 10_000 }).toEqual(expected);
    await follows('Video on YouTube', 'Vidéo sur YouTube (2)', 'Video on YouTube (3)');
    await speak('html', 'de');
    await follows('Video auf YouTube', 'Vidéo sur YouTube (2)', 'Video auf YouTube (3)');
    await speak('p', 'es');
    await follows('Video auf YouTube', 'Video en YouTube (2)', 'Video auf YouTube (3)');
    await speak('yt-embed', 'fr');
    const isFocused = () =>
      reader.evaluate(() => document.activeElement === document.querySelector('div ~ yt-embed > a'));
    await reader.evaluate(() =>
      document.querySelector<HTMLElement>('div ~ yt-embed > a')?.focus({ preventScroll: true }),
    );
    expect(await isFocused()).toBe(true);
    await speak('html', 'en');
    await follows('Vidéo sur YouTube', 'Video en YouTube (2)', 'Video on YouTube (3)');
    expect(await isFocused()).toBe(true);
    const files = web.log.filter(({ path }) => path.includes('/locales/')).map(({ path }) => path);
    expect(files).toEqual(['fr', 'de', 'es'].map(name => later(`locales/${name}`)));
  });

  test('invalid strings are replaced by the built-in ones, with one warning for each', async ({
    web,
    page,
  }) => {
    const bad = `{ video: 'Film', open() { throw new Error('no') }, play: () => undefined, show: null }`;
    const calls = [`'en', ${bad}`, `'en', ${bad}`, `'no language', {}`, `'fr', null`, `undefined, 5`];
    openBlog(web, { '/': blogPage(EMBED + EMBED + add(...calls)) });
    const reader = await page();
    await reader.goto(BLOG);
    await allShown(reader);
    await expect
      .poll(async () => (await diaryOf(reader)).warnings.toSorted(), { timeout: 10_000 })
      .toEqual(
        [
          'en: no functions: video, show',
          'en: open failed Error: no',
          'en: play says nothing',
          'fr: nothing is said',
          'no language: this is no language',
          'undefined: this is no language',
        ].map(line => `[shortcode-embeds] bad-strings: ${line}`),
      );
    expect(await reader.evaluate(titlesAndLinks)).toEqual(
      Array(2).fill('Video on YouTube | Open on YouTube'),
    );
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('a page without embeds does not fetch the elements file for custom strings', async ({ web, page }) => {
    openBlog(web, { '/': blogPage(`<p>Words</p>${add(`'en', { open: () => 'Go' }`)}`) });
    const reader = await page();
    await reader.goto(BLOG);
    await expect
      .poll(() => web.log.map(({ path }) => path), { timeout: 10_000 })
      .toContain(later('custom-strings'));
    await settle(web, reader);
    expect(web.log.map(({ path }) => path)).not.toContain(later('elements'));
  });

  test('the example in docs/languages.md works', async ({ web, page }) => {
    openBlog(web, { '/': blogPage(`${EMBED}<div lang="da">${EMBED}</div>`, example) });
    web.host('www.youtube-nocookie.com', text(''));
    const reader = await page();
    await reader.goto(BLOG);
    await allShown(reader);
    await expect
      .poll(() => reader.evaluate(titlesAndLinks), { timeout: 10_000 })
      .toEqual(['Video on YouTube | See it at YouTube', 'Video på YouTube | Åbn på YouTube']);
    expect((await diaryOf(reader)).warnings).toEqual([]);
  });
});
