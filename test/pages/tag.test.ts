import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { BLOG, blogPage, type Diary, diaryOf, openBlog, openBlogWithout } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';
import { settle } from '../support/settle.ts';
import { askFrames, openFrames, publishInFrames } from '../support/side-by-side.ts';

const BODY = '<p>{{< youtube nNFCc3nowfg >}}</p><p>The end.</p>';
const OWN = '/dist/loader.js';
const CDN = 'https://cdn.example/dist/loader.js';

const FORMS: readonly (readonly [how: string, head: string, body: string])[] = [
  ['blocking in the head', `<script src="${OWN}"></script>`, BODY],
  ['async', `<script async src="${OWN}"></script>`, BODY],
  ['deferred', `<script defer src="${OWN}"></script>`, BODY],
  ['as a module', `<script type="module" src="${OWN}"></script>`, BODY],
  ['at the end of the body', '', `${BODY}<script src="${OWN}"></script>`],
  ['from another origin', `<script src="${CDN}"></script>`, BODY],
  ['as a module from another origin', `<script type="module" src="${CDN}"></script>`, BODY],
  ['twice', `<script src="${OWN}"></script><script async src="${OWN}"></script>`, BODY],
  ['twice, from two origins', `<script src="${OWN}"></script><script src="${CDN}"></script>`, BODY],
  [
    'inserted by a script after the page has loaded',
    `<script>addEventListener('load', () => setTimeout(() => { const s = document.createElement('script'); s.src = '${OWN}'; document.head.append(s); }, 50))</script>`,
    BODY,
  ],
];

eachEngine((_engine, test) => {
  test('the script tag works in every form', async ({ web, page }) => {
    publishInFrames(
      web,
      FORMS.map(([, head, body]) => blogPage(body, head)),
    );
    const reader = await page({ width: 1600, height: 700 });
    await openFrames(reader, FORMS.length);
    const look = () => {
      const { errors, warnings } = (window as unknown as { diary: Diary }).diary;
      const embed = document.querySelector('yt-embed[src=nNFCc3nowfg][provider=youtube]');
      return {
        drawn: !!embed?.shadowRoot?.querySelector('button'),
        embeds: document.querySelectorAll('yt-embed').length,
        said: [...errors, ...warnings],
        api: Object.keys(globalThis.shortcodeEmbeds ?? {}).toSorted(),
      };
    };
    const byForm = (values: readonly object[]) =>
      Object.fromEntries(FORMS.map(([how], index) => [how, values[index]]));
    const api = ['addStrings', 'consent', 'defineProvider', 'ready', 'scan', 'version'];
    await expect
      .poll(async () => byForm(await askFrames(reader, look)), { timeout: 10_000 })
      .toEqual(byForm(FORMS.map(() => ({ drawn: true, embeds: 1, said: [], api }))));
  });

  test('of two versions on one page the first one is used, and the charset of the page does not matter', async ({
    web,
    page,
  }) => {
    const old = readFileSync('dist/loader.js', 'utf8').replace(/version:"[^"]+"/, 'version:"0.0.1"');
    const body = '<p>{{&lt; youtube id=\x93nNFCc3nowfg\x94 &gt;}}</p>';
    const tags = `<script src="${OWN}"></script><script src="/old/loader.js"></script>`;
    const html = blogPage(body, tags).replace('<meta charset="utf-8">', '');
    const bytes = Buffer.from(html, 'latin1');
    openBlog(web, {
      '/': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=windows-1252' });
        response.end(bytes);
      },
      '/old/loader.js': text(old, { type: 'text/javascript' }),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('yt-embed[src=nNFCc3nowfg][provider=youtube]'));
    expect((await diaryOf(reader)).errors).toEqual([]);
    expect(web.log.some(({ path }) => path === '/old/loader.js')).toBe(true);
    expect(web.log.filter(({ path }) => path.endsWith('elements.js'))).toHaveLength(1);
    expect(await reader.evaluate(() => globalThis.shortcodeEmbeds?.version)).not.toBe('0.0.1');
  });

  test('a blocking tag delays the page only by its own file', async ({ web, page }) => {
    const closed = openBlogWithout(web, 'elements', blogPage(BODY));
    const reader = await page();
    // In some engines a pending module delays the load event.
    await reader.goto(BLOG, { wait: 'none' });
    await closed.reached;
    await reader.until(
      () => document.readyState !== 'loading' && document.body.innerText.includes('The end.'),
    );
    await expect.poll(async () => (await diaryOf(reader)).early, { timeout: 10_000 }).toBe(true);
    closed.release();
    await reader.until(() => document.querySelector('yt-embed[provider=youtube]'));
  });

  test('the options on the tag apply, and a page without embeds fetches no further file', async ({
    web,
    page,
  }) => {
    const head = `<script src="${OWN}" data-load="click" data-lang="ja" data-ignore=".raw"></script>`;
    const body = `${BODY}<p class="raw">{{< youtube nNFCc3nowfg >}}</p><slides-embed src="19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g"></slides-embed>`;
    openBlog(web, {
      '/': blogPage(body, head).replace(' lang="en"', ''),
      '/words': blogPage('<p>Only words, and {{ braces }}.</p>'),
    });
    const reader = await page();
    await reader.goto(`${BLOG}words`);
    await settle(web, reader);
    expect(web.log.filter(({ path }) => /elements|repair|html\.js/.test(path))).toEqual([]);
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('slides-embed')?.shadowRoot?.querySelector('button'));
    expect(await reader.evaluate(() => document.querySelector('.raw')?.textContent)).toBe(
      '{{< youtube nNFCc3nowfg >}}',
    );
    expect(
      await reader.evaluate(() =>
        document.querySelector('slides-embed')?.shadowRoot?.querySelector('a')?.getAttribute('aria-label'),
      ),
    ).toBe('Google Slides で開く: Google Slides のスライド');
    expect(web.hosts()).not.toContain('docs.google.com');
  });

  test('calls and embed code in code samples, form fields and fallback content are ignored, and escaped calls; calls that are added later are found', async ({
    web,
    page,
  }) => {
    const call = '{{&lt; youtube nNFCc3nowfg &gt;}}';
    const code = '<iframe src="https://www.youtube.com/embed/nNFCc3nowfg"></iframe>';
    const kept = [
      ...['pre', 'code', 'kbd', 'samp', 'textarea'].map(tag => `<${tag}>${call}</${tag}>`),
      `<select><option>${call}</option></select>`,
      `<noscript>${code}{{< youtube nNFCc3nowfg >}}</noscript>`,
      `<template><p>${call}</p>${code}</template>`,
      `<object data="/none.bin" type="text/x-none"><p>${call}</p></object>`,
      `<iframe srcdoc="">${call}</iframe>`,
      `<svg><text>${call}</text></svg>`,
      `<math><mtext>${call}</mtext></math>`,
      `<div contenteditable="">${call}</div>`,
      `<script type="text/x-template">{{< youtube nNFCc3nowfg >}}</script>`,
      `<style>/* {{< youtube nNFCc3nowfg >}} */</style>`,
      '<pre>{{< youtube nNFCc3nowfg >}}</pre>',
      '<p>{{</* youtube nNFCc3nowfg */>}}</p><p>{{&lt;/* youtube nNFCc3nowfg */&gt;}}</p>',
    ].join('\n');
    openBlog(web, { '/': blogPage(`${BODY}<main>${kept}</main>`), '/plain': blogPage(kept, '') });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('yt-embed[provider=youtube]'));
    await settle(web, reader);
    // The same HTML in a page without the library.
    const before = await reader.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = '/plain';
      document.body.append(frame);
      await new Promise(resolve => frame.addEventListener('load', resolve));
      const html = frame.contentDocument?.body.innerHTML;
      frame.remove();
      return html;
    });
    expect(await reader.evaluate(() => document.querySelector('main')?.innerHTML)).toBe(before);
    await reader.evaluate(() => {
      const p = document.createElement('p');
      p.textContent = 'Late: {{< youtube id="nNFCc3nowfg" start="90" >}}';
      document.body.append(p);
    });
    await reader.until(() => document.querySelector('yt-embed[start="90"]'));
    expect(await reader.evaluate(() => document.querySelectorAll('yt-embed').length)).toBe(2);
  });
});
