import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine, rowsIn } from '../support/each-engine.ts';
import { later } from '../support/release.ts';
import { settle } from '../support/settle.ts';

const OPEN = '{{&lt; youtube nNFCc3nowfg &gt;}}';
const CLOSE = '{{&lt; /youtube &gt;}}';

/** Pairs of calls as engines render them, and the visible text beside the embed. */
const PAIRS: readonly (readonly [what: string, html: string, words: string])[] = [
  ['with nothing between', `<p>${OPEN}${CLOSE}</p>`, ''],
  ['with words between', `<p>${OPEN}The talk${CLOSE}</p>`, ''],
  ['with stressed words between', `<p>${OPEN}The <em>talk</em>${CLOSE}</p>`, ''],
  ['with words around it', `<p>See ${OPEN}the talk${CLOSE} first.</p>`, 'See first.'],
  ['with a paragraph between', `<p>${OPEN}</p><p>The <em>talk</em></p><p>${CLOSE}</p>`, 'The talk'],
  ['of percent signs', `<p>{{% youtube nNFCc3nowfg %}}The <em>talk</em>{{% /youtube %}}</p>`, ''],
  ['with another call between', `<p>${OPEN}{{&lt; ref "a.md" &gt;}}${CLOSE}</p>`, ''],
];

const textBesideEmbeds = () => {
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const embed of body.querySelectorAll('[state]')) embed.remove();
  return body.textContent?.replace(/\s+/g, ' ').trim();
};

/** Pairs that do not form an embed. */
const LEFT: readonly (readonly [what: string, html: string])[] = [
  ['in a line', `<p>{{&lt; youtube abc &gt;}}The <em>talk</em>{{&lt; /youtube &gt;}} and more</p>`],
  ['in blocks', `<p>{{&lt; youtube abc &gt;}}</p><p>The talk</p><p>${CLOSE}</p><p>More</p>`],
  ['that nobody opened', `<p>Words</p><p>${CLOSE}</p>`],
  ['of nobody here', `<p>{{&lt; details &gt;}}</p><p>Words</p><p>{{&lt; /details &gt;}}</p>`],
];

const kindOf = ([, html]: readonly [string, string, ...unknown[]]) =>
  html.includes('</p><p>') ? 'in blocks' : 'in a line';

eachEngine((engine, test) => {
  test.for(rowsIn(engine, PAIRS, kindOf))(
    'a pair %s becomes one embed, and its closing call is not shown',
    async ([, html, words], { web, page }) => {
      openBlog(web, { '/': blogPage(html) });
      const reader = await page();
      await reader.goto(BLOG);
      await reader.until(() => document.querySelector('yt-embed[state=card]'));
      await reader.until(() => {
        const body = document.body.cloneNode(true) as HTMLElement;
        body.querySelector('yt-embed')?.remove();
        return !body.textContent?.includes('{{');
      });
      expect(await reader.evaluate(textBesideEmbeds)).toBe(words);
      expect((await diaryOf(reader)).errors).toEqual([]);
    },
  );

  test.for(rowsIn(engine, LEFT, kindOf))(
    'a refused pair %s stays as it was, byte for byte',
    async ([, html], { web, page }) => {
      openBlog(web, { '/': blogPage(`<main>${html}</main>`) });
      const reader = await page();
      await reader.goto(BLOG);
      await reader.until(
        path => window.performance.getEntriesByName(location.origin + path).length,
        later('repair'),
      );
      await settle(web, reader);
      await reader.until(() => !document.querySelector('[from]'));
      expect(await reader.evaluate(() => document.querySelector('main')?.innerHTML)).toBe(html);
    },
  );
});
