import { test as base, expect } from 'vitest';
import { CODES } from '../damage/codes.ts';
import { type Holes, LEFT_BY_TOOLS, reasonFor, WRONG_BY_TOOLS } from '../damage/holes.ts';
import { rendered, renderedByEditors, renderedByTools } from '../damage/rendered.ts';
import { type Cell, damagePage } from '../damage/table.ts';
import { PLAIN_TEXTS, TEXTS } from '../damage/texts.ts';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine } from '../support/each-engine.ts';

const names = Object.keys(TEXTS);

const engines = Object.keys(rendered);
const tools = Object.keys(renderedByTools);
const editors = Object.keys(renderedByEditors);

const all = { ...rendered, ...renderedByTools, ...renderedByEditors };

const htmlOf = (engine: string, name: string) => all[engine]?.[name] ?? '';

// All samples of all engines are on one page; where engines write the same, it is there once.
const samples = [
  ...new Set(Object.values(all).flatMap(texts => Object.values(texts).map(html => html ?? ''))),
];

// A tag that an engine leaves open must not affect the next sample.
const HTML = blogPage(samples.map(html => `<section data-sample>${html}</section>`).join('\n'));

/** The embeds, the HTML and the text of one section of a page. */
type Seen = { embeds: Record<string, string>[]; html: string; words: string };

const lookAt = (page: Page): Promise<Seen[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-sample]')].map(section => ({
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

/** The HTML of the sections without the library: a parsed document runs no scripts. */
const lookBefore = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return [...body.querySelectorAll('[data-sample]')].map(({ innerHTML }) => innerHTML);
  });

// The longest run of letters and digits in an id: tools change the rest of it, and keep this.
const traceOf = (src: string) =>
  (
    src
      .split('/')
      .at(-1)
      ?.match(/[a-z\d]+/gi) ?? []
  ).toSorted((a, b) => b.length - a.length)[0] ?? '\n';

const checkEmbeds = (name: string, { embeds, words }: Seen) => {
  const [markdown, outcome] = TEXTS[name] ?? ['', 'text'];
  for (const embed of embeds) expect(embed).toMatchObject(outcome as object);
  expect(words).not.toMatch(/youtube|tweet|speakerdeck|codepen|iframe|script/);
  // Each embed is there once, and the text around it is kept.
  const { src = '\n' } = outcome as { src?: string };
  expect(embeds.length).toBe(name in CODES ? 1 : Math.max(markdown.split(src).length - 1, 1));
  for (const word of wordsAround(markdown)) expect(words).toContain(word);
  // A title is shown, and no attribute has it. Spaces in it may have become no-break spaces, but it begins and ends as written.
  const [, title] = /^\{\{.*title=["']([^"'\\]+)["']/.exec(markdown) ?? [];
  if (title) expect(words.replaceAll('\u00a0', ' ').split('\n')).toContain(title);
};

/** Throws if a section neither shows the expected embeds nor is unchanged, but for the faults in `holes.ts`. */
const cellOf = (name: string, engine: string, before: string, after: Seen): Cell => {
  const [, outcome, unless = reasonFor(LEFT_BY_TOOLS, name, engine)] = TEXTS[name] ?? ['', 'text'];
  const html = all[engine]?.[name];
  if (html === null) return 'stops';
  if (outcome === 'text') {
    expect(after.embeds).toEqual([]);
    expect(after.html).toBe(before);
    return 'text';
  }
  if (after.embeds.length > 0) {
    if (!reasonFor(WRONG_BY_TOOLS, name, engine)) checkEmbeds(name, after);
    else {
      expect(() => checkEmbeds(name, after), `${name} is right now with ${engine}: ${html}`).toThrow();
      return 'wrong';
    }
    return 'shown';
  }
  expect(after.html).toBe(before);
  // The parser makes attribute names lower case, which is a loss of another kind.
  if (!before.toLowerCase().includes(traceOf(outcome.src ?? '').toLowerCase())) return 'gone';
  expect(unless, `${engine}: ${html}`).toBeDefined();
  return 'left';
};

// The text around a sample that is HTML depends on its engine, so it is not checked.
const wordsAround = (markdown: string) =>
  /^<|&/.test(markdown)
    ? []
    : (markdown
        .replace(/\{\{<? ?codepen.*\}\}|\{\{[\s\S]*?\}\}(?:The talk\{\{.*)?/g, '')
        .match(/[a-z]{3,}/gi) ?? []);

const titleOf = (name: string) => {
  const [, outcome, unless] = TEXTS[name] ?? [];
  if (outcome === 'text') return `${name}: stays text`;
  return `${name}: repaired${unless ? `, or left as text, as ${unless}` : ''}`;
};

// Records the time of the last mutation in the page itself, so that the test does not slow it down.
const watchChanges = () => {
  const page = window as unknown as { changed: number };
  page.changed = performance.now();
  new MutationObserver(() => {
    page.changed = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
};
const isQuiet = () => performance.now() - (window as unknown as { changed: number }).changed > 1000;

eachEngine((_browser, test) => {
  let seen: { before: string[]; after: Seen[] } = { before: [], after: [] };

  test('the page with the samples of every engine is loaded', async ({ web, page }) => {
    openBlog(web, { '/': HTML });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => !!customElements.get('yt-embed'));
    // The repair code is fetched first; then the elements far down are drawn one at a time.
    await reader.evaluate(watchChanges);
    await reader.untilWithin(40_000, isQuiet);
    await reader.untilWithin(20_000, () => !document.querySelector('[from]:not([provider])'));
    seen = { before: await lookBefore(reader), after: await lookAt(reader) };
    expect(seen.before).toHaveLength(samples.length);
    expect(seen.after).toHaveLength(samples.length);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  const cellsOf = (name: string, from: readonly string[] = engines): [engine: string, cell: Cell][] =>
    from.map(engine => {
      const index = samples.indexOf(htmlOf(engine, name));
      const { [index]: before } = seen.before;
      const { [index]: after } = seen.after;
      if (before === undefined || !after) throw new Error(`${engine} was not looked at`);
      return [engine, cellOf(name, engine, before, after)];
    });

  for (const name of names) {
    base(titleOf(name), () => {
      expect(cellsOf(name)).toHaveLength(engines.length);
    });
  }

  const OTHERS = { 'other tools': tools, 'editors and sanitizers': editors };
  for (const [what, from] of Object.entries(OTHERS)) {
    for (const name of PLAIN_TEXTS) {
      base(`${titleOf(name)}, also by ${what}`, () => {
        expect(cellsOf(name, from)).toHaveLength(from.length);
      });
    }
  }

  base('each fault in holes.ts is one', () => {
    const listed = (holes: Holes) =>
      Object.entries(holes).flatMap(([name, reasons]) =>
        reasons.flatMap(([from]) => from.map(engine => [name, engine] as const)),
      );
    const signs = (holes: Holes) =>
      listed(holes).map(([name, engine]) => [name, engine, cellsOf(name, [engine])[0]?.[1]]);
    const unlike = (holes: Holes, cell: Cell) => signs(holes).filter(([, , sign]) => sign !== cell);
    expect(unlike(LEFT_BY_TOOLS, 'left')).toEqual([]);
    expect(unlike(WRONG_BY_TOOLS, 'wrong')).toEqual([]);
  });

  base('docs/damage.md matches the results', async () => {
    const cells: Record<string, Record<string, Cell>> = {};
    for (const name of names)
      for (const [engine, cell] of cellsOf(name)) cells[engine] = { ...cells[engine], [name]: cell };
    for (const name of PLAIN_TEXTS)
      for (const [tool, cell] of cellsOf(name, [...tools, ...editors]))
        cells[tool] = { ...cells[tool], [name]: cell };
    await expect(damagePage(cells)).toMatchFileSnapshot('../../docs/damage.md');
  });
});
