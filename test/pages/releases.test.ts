import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { later, RELEASE } from '../support/release.ts';
import { text } from '../support/responders.ts';
import { findingsIn, openSideBySide } from '../support/side-by-side.ts';

// The same code under another release name, as a build of other sources has.
const OTHER = RELEASE.replace(/[\da-f]{8}$/, '0000beef');
const ofOther = (path: string) =>
  text(readFileSync(path.slice(1), 'utf8').replaceAll(RELEASE, OTHER), {
    type: 'text/javascript',
    headers: { 'access-control-allow-origin': '*' },
  });
const gone = text('Not here', { status: 404, headers: { 'access-control-allow-origin': '*' } });

const TWEET = '<p>{{< tweet user="chezou" id="1324621428235268096" >}}</p>';

// A file that belongs to another release than the loader, and an embed that needs it.
const MIXED: readonly (readonly [name: string, html: string])[] = [
  ['elements', '<p>{{< youtube nNFCc3nowfg >}} words</p>'],
  ['find-provider', '<p>{{< vimeo 76979871 >}}</p>'],
  ['providers/vimeo', '<p>{{< vimeo 76979871 >}}</p>'],
  ['providers/twitter', TWEET],
  ['text-card', TWEET],
  ['frames', TWEET],
  ['provider-hosts', '<p>{{< embed "https://vimeo.com/76979871" >}}</p>'],
  ['repair', '<p>{{< youtube nNFCc3nowfg /&gt;}}</p>'],
  ['html', '<p>&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;</p>'],
  ['escaped-codes', '<p>&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;</p>'],
  ['locales/de', '<p lang="de">{{< youtube nNFCc3nowfg >}}</p>'],
];

eachEngine((_engine, test) => {
  test('a file of another release is not used, the author’s text is shown, and there is one warning', async ({
    web,
    page,
  }) => {
    const reader = await page({ width: 1600, height: 900 });
    const cases = MIXED.map(([, html]) => ({ body: `<section>${html}</section>` }));
    await openSideBySide(web, reader, cases, (path, index) =>
      path === later(MIXED[index]?.[0] ?? '') ? ofOther(path) : undefined,
    );
    const lines = () =>
      reader.evaluate(() =>
        [...document.querySelectorAll('iframe')].map(frame =>
          (frame.contentWindow as unknown as { diary: { warnings: string[] } }).diary.warnings.filter(line =>
            line.includes('other-release'),
          ),
        ),
      );
    await expect
      .poll(lines, { timeout: 10_000 })
      .toEqual(MIXED.map(([name]) => [`[shortcode-embeds] other-release: ${name}.js`]));
    await expect
      .poll(async () => (await findingsIn(reader)).map(({ lost, errors }) => ({ lost, errors })), {
        timeout: 10_000,
      })
      .toEqual(MIXED.map(() => ({ lost: '', errors: [] })));
  });

  test.for([
    ['a loader of another release', false],
    ['files of another release', true],
  ] as const)(
    '%s: no embed is replaced, and the next page load works',
    async ([, isLoaderOurs], { web, page }) => {
      const html = '<p>{{&lt; youtube nNFCc3nowfg &gt;}}</p><p>{{&lt; vimeo 76979871 &gt;}}</p>';
      let mixed = true;
      const blog = openBlog(web, { '/': blogPage(`<main>${html}</main>`) });
      web.host('blog.example', (request, response) => {
        const { pathname } = request.url;
        if (!mixed) return blog(request, response);
        if (pathname === '/dist/loader.js' && !isLoaderOurs) return ofOther(pathname)(request, response);
        return (pathname.startsWith(later('').replace('.js', '')) && isLoaderOurs ? gone : blog)(
          request,
          response,
        );
      });
      const reader = await page();
      await reader.goto(BLOG);
      const wanted = isLoaderOurs ? RELEASE : OTHER;
      await expect
        .poll(() => web.log.some(({ path }) => path === `/dist/${wanted}/elements.js`), { timeout: 10_000 })
        .toBe(true);
      await reader.until(() => !document.querySelector('[from]'));
      expect(await reader.evaluate(() => document.querySelector('main')?.innerHTML)).toBe(html);
      const { warnings, errors } = await diaryOf(reader);
      expect(warnings.filter(line => line.includes('elements-unreachable'))).toHaveLength(1);
      expect(errors).toEqual([]);
      mixed = false;
      await reader.goto(BLOG);
      await reader.until(() => document.querySelectorAll('main [state]').length === 2);
    },
  );
});
