import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { BLOG, blogPage, type Diary, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';
import { settle } from '../support/settle.ts';
import { askFrames, openFrames, publishInFrames } from '../support/side-by-side.ts';

const OWN = '/dist/loader.js';
const POST = '1324621428235268096';
// The frame of a post loads by itself unless the site owner sets `data-load`.
const BODY = `<p>{{< tweet user="chezou" id="${POST}" >}}</p>`;

const IMAGE = '<img name="currentScript" src="https://evil.test/x/loader.js" data-load="eager">';

// Hostile or unrelated markup before the script tag, and the site owner's tag, always with `data-load="click"`.
const PAGES: readonly (readonly [what: string, head: string, body: string])[] = [
  [
    'an image named `currentScript`, before a tag at the end',
    '',
    `${IMAGE}${BODY}<script src="${OWN}" data-load="click"></script>`,
  ],
  [
    'an image named `currentScript`, and an async tag',
    `<script async src="${OWN}" data-load="click"></script>`,
    IMAGE + BODY,
  ],
  [
    'an image named `currentScript`, and a deferred tag',
    `<script defer src="${OWN}" data-load="click"></script>`,
    IMAGE + BODY,
  ],
  [
    'a form named `currentScript`',
    '',
    `<form name="currentScript"><input name="src" value="https://evil.test/x/loader.js"></form>${BODY}<script src="${OWN}" data-load="click"></script>`,
  ],
  [
    'an image named `querySelectorAll`, and a module',
    `<script type="module" src="${OWN}" data-load="click"></script>`,
    `<img name="querySelectorAll">${BODY}`,
  ],
  [
    'an image named `currentScript`, where errors have no stack',
    '<script>Error.stackTraceLimit = 0</script>',
    `${IMAGE}${BODY}<script src="${OWN}" data-load="click"></script>`,
  ],
  [
    'an image that looks like a module tag',
    '',
    `<img type="module" src="https://evil.test/x/loader" data-load="eager" data-privacy="" data-oembed="https://evil.test/o">${BODY}<script type="module" src="${OWN}" data-load="click"></script>`,
  ],
  [
    'another module named alike',
    `<script type="module" src="/other/loader.js" data-load="eager"></script><script type="module" src="${OWN}" data-load="click"></script>`,
    BODY,
  ],
  [
    'a module of another name',
    '<script type="module" src="/assets/embeds-3f2a.js" data-load="click"></script>',
    BODY,
  ],
  [
    'a `<base>` behind a deferred tag',
    `<script defer src="${OWN}" data-load="click"></script>`,
    `<base href="https://evil.test/x/">${BODY}`,
  ],
  [
    'a link with the id of the API',
    `<script defer src="${OWN}" data-load="click"></script>`,
    `<a id="shortcodeEmbeds" href="https://evil.test/">words</a>${BODY}`,
  ],
  [
    'two elements with the id of the API',
    `<script defer src="${OWN}" data-load="click"></script>`,
    `<a id="shortcodeEmbeds"></a><a id="shortcodeEmbeds" name="scan"></a>${BODY}`,
  ],
  [
    'a script that has declared the name of the API',
    `<script>var shortcodeEmbeds;</script><script defer src="${OWN}" data-load="click"></script>`,
    BODY,
  ],
  [
    'a script that has set the API to nothing',
    `<script>window.shortcodeEmbeds = null</script><script defer src="${OWN}" data-load="click"></script>`,
    BODY,
  ],
  [
    'a frame with the name of the API',
    `<script defer src="${OWN}" data-load="click"></script>`,
    `<iframe name="shortcodeEmbeds" src="https://evil.test/frame"></iframe>${BODY}`,
  ],
];

// Names of properties that a form field of the same name shadows.
const FIELDS =
  'append,attributes,childNodes,children,closest,compareDocumentPosition,contains,content,dataset,firstChild,firstElementChild,getAttribute,getRootNode,hasAttribute,id,insertBefore,isConnected,lastChild,localName,matches,nextElementSibling,nextSibling,nodeName,nodeType,parentElement,parentNode,previousElementSibling,previousSibling,querySelector,querySelectorAll,replaceWith,setAttribute,style,tagName,textContent'.split(
    ',',
  );

eachEngine((_engine, test) => {
  test('other markup has no influence on the options and the folder of the loader', async ({ web, page }) => {
    const script = (code: string) => text(code, { type: 'text/javascript' });
    const blog = publishInFrames(
      web,
      PAGES.map(([, head, body]) => blogPage(body, head)),
      {
        '/other/loader.js': script('window.other = true;'),
        '/assets/embeds-3f2a.js': script(readFileSync('dist/loader.js', 'utf8')),
      },
    );
    // The folder of the renamed loader has the other files too.
    web.host('blog.example', (request, response) => {
      request.url.pathname = request.url.pathname.replace(/^\/assets\/(?!embeds)/, '/dist/');
      return blog(request, response);
    });
    web.host('evil.test', script('window.evil = true;'));
    const reader = await page({ width: 1600, height: 900 });
    await openFrames(reader, PAGES.length);
    const look = () => {
      const { errors, warnings } = (window as unknown as { diary: Diary }).diary;
      return {
        drawn: !!document.querySelector('tweet-embed')?.shadowRoot?.querySelector('button'),
        errors,
        warnings,
      };
    };
    const byPage = (values: readonly object[]) =>
      Object.fromEntries(PAGES.map(([what], index) => [what, values[index]]));
    const expected = byPage(PAGES.map(() => ({ drawn: true, errors: [], warnings: [] })));
    await expect
      .poll(async () => byPage(await askFrames(reader, look)), { timeout: 10_000 })
      .toEqual(expected);
    await settle(web, reader);
    expect(
      web.log.filter(({ host, path }) => host === 'evil.test' && /elements|providers|\/o/.test(path)),
    ).toEqual([]);
    expect(web.hosts()).not.toContain('platform.twitter.com');
    expect(byPage(await askFrames(reader, look))).toEqual(expected);
  });

  test('a loader that can’t find its own tag asks for consent, and warns once', async ({ web, page }) => {
    const code = readFileSync('dist/loader.js', 'utf8');
    openBlog(web, {
      '/': blogPage(BODY, '<script type="module" src="/dist/start.js" data-load="eager"></script>'),
      // As with a bundler, the tag has another URL than the code.
      '/dist/start.js': text("import './bundle.js';", { type: 'text/javascript' }),
      '/dist/bundle.js': text(code, { type: 'text/javascript' }),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('tweet-embed')?.shadowRoot?.querySelector('button'));
    const { warnings, errors } = await diaryOf(reader);
    expect(errors).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('[shortcode-embeds] no-script-tag: ');
    const prompt = () => !!document.querySelector('tweet-embed')?.shadowRoot?.querySelector('[part~=ask]');
    expect(await reader.evaluate(prompt)).toBe(true);
    expect(web.hosts()).not.toContain('platform.twitter.com');
  });

  test('embeds in a form whose fields shadow DOM properties are found', async ({ web, page }) => {
    const fields = FIELDS.map(name => `<input name="${name}" hidden>`).join('');
    const call = '{{&lt; youtube nNFCc3nowfg &gt;}}';
    const body = `<form>${fields}${call} words {{&amp;lt; youtube nNFCc3nowfg &amp;gt;}}<p>${call}</p><iframe src="https://www.youtube.com/embed/nNFCc3nowfg"></iframe></form><p id="behind">${call}</p>`;
    openBlog(web, { '/': blogPage(body) });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelectorAll('yt-embed[state]').length === 5);
    const { errors, warnings } = await diaryOf(reader);
    expect([...errors, ...warnings]).toEqual([]);
    expect(await reader.evaluate(() => document.querySelectorAll('form input').length)).toBe(FIELDS.length);
  });

  test('embed code that shows as text in a form whose fields shadow DOM methods is replaced', async ({
    web,
    page,
  }) => {
    const fields = FIELDS.map(name => `<input name="${name}" hidden>`).join('');
    const code = '&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;';
    openBlog(web, { '/': blogPage(`<form>${fields}${code}</form>`) });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('yt-embed[state=card]'));
    const { errors, warnings } = await diaryOf(reader);
    expect([...errors, ...warnings]).toEqual([]);
  });
});
