import { expect } from 'vitest';
import { rendered } from '../damage/rendered.ts';
import { type Cell, damagePage } from '../damage/table.ts';
import { TEXTS } from '../damage/texts.ts';
import { BLOG, blogPage, diaryOf, openBlog, TAG } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine } from '../support/each-engine.ts';

const names = Object.keys(TEXTS);

// A sample's HTML must not reach into the next, whatever an engine leaves open.
const pageOf = (engine: string) =>
  blogPage(names.map(name => `<section>${rendered[engine]?.[name] ?? ''}</section>`).join('\n'));

/** What one section of a page shows. */
type Seen = { embeds: Record<string, string>[]; html: string; words: string };

const lookAt = (page: Page): Promise<Seen[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('section')].map(section => ({
      embeds: [
        ...section.querySelectorAll('yt-embed,tweet-embed,slides-embed,speakerdeck-embed,web-embed'),
      ].map(element => ({
        tag: element.localName,
        ...Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      })),
      html: section.innerHTML,
      words: section.innerText,
    })),
  );

const judge = (name: string, html: string | null | undefined, before: Seen, after: Seen): Cell => {
  const [, outcome, unless] = TEXTS[name] ?? ['', 'text'];
  if (html === null) return 'stops';
  if (outcome === 'text') expect(after.embeds, name).toEqual([]);
  if (after.embeds.length === 0) {
    expect(after.html, name).toBe(before.html);
    if (outcome !== 'text') expect(unless, `${name}: ${html}`).toBeDefined();
    return outcome === 'text' ? 'text' : 'left';
  }
  for (const embed of after.embeds) expect(embed, name).toMatchObject(outcome as object);
  expect(after.words, name).not.toMatch(/youtube|tweet|speakerdeck|iframe|script/);
  return 'shown';
};

// Writes down when the page changes; in the page itself, as a test must not hold it up.
const watchChanges = () => {
  const page = window as unknown as { changed: number };
  page.changed = performance.now();
  new MutationObserver(() => {
    page.changed = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
};
const isQuiet = () => performance.now() - (window as unknown as { changed: number }).changed > 1000;

eachEngine((_browser, test) => {
  test('what engines make of the samples is put right, or left as it was for a reason', {
    timeout: 240_000,
  }, async ({ web, page }) => {
    const cells: Record<string, Record<string, Cell>> = {};
    const reader = await page();
    for (const engine of Object.keys(rendered)) {
      openBlog(web, { '/plain': pageOf(engine).replace(TAG, ''), '/': pageOf(engine) });
      await reader.goto(`${BLOG}plain`);
      const before = await lookAt(reader);
      await reader.goto(BLOG);
      await reader.until(() => !!customElements.get('yt-embed'));
      // The code that mends comes by itself; then far elements take their turns, one at a time.
      await reader.evaluate(watchChanges);
      await reader.until(isQuiet);
      await reader.untilWithin(20_000, () => !document.querySelector('[from]:not([provider])'));
      const after = await lookAt(reader);
      expect((await diaryOf(reader)).errors).toEqual([]);
      cells[engine] = Object.fromEntries(
        names.map((name, index) => [
          name,
          judge(name, rendered[engine]?.[name], before[index] as Seen, after[index] as Seen),
        ]),
      );
    }
    await expect(damagePage(cells)).toMatchFileSnapshot('../../docs/damage.md');
  });
});
