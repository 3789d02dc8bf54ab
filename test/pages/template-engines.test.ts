import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { table } from '../docs/markdown.ts';
import { TEMPLATE_ENGINES, type TemplateEngine } from '../frameworks/template-engines.ts';
import { BLOG, blogPage, openBlog, openBlogWithout, TAG } from '../support/blog.ts';
import { eachEngine, isFirst } from '../support/each-engine.ts';
import { servedFile } from '../support/package-file.ts';
import { passDeadlines, STOPPED_CLOCK } from '../support/page-clock.ts';
import { settle } from '../support/settle.ts';

const DOC = 'docs/frameworks.md';

/** The longest time that the author's text may be hidden. */
const DEADLINE_MS = 4000;

const POST =
  '<p id="call">Words {{&lt; youtube nNFCc3nowfg &gt;}} end.</p><div id="frame"><iframe src="https://www.youtube.com/embed/nNFCc3nowfg"></iframe></div>';

type Place = 'none' | 'head' | 'end';

/** Returns a page with a part that an engine renders, in which there is a post. */
function pageOf({ attributes = '', own, start }: TemplateEngine, place: Place, head = TAG): string {
  const run = `<script src="https://engine.example/"></script><script>const root = document.getElementById('app'); ${start}</script>`;
  const part = `<div id="app" ${attributes}><p id="own">${own}</p>${POST}</div>`;
  return blogPage(`${part}${run}${place === 'end' ? TAG : ''}`, place === 'head' ? head : '');
}

/** Says what works in the page: the engine's own markup, the call and the frame. */
const whatWorks = () => {
  const isEmbed = (selector: string) => !!document.querySelector(`${selector} yt-embed[state]`)?.shadowRoot;
  const works = [
    document.querySelector('#own')?.textContent === 'Hello' && 'engine',
    isEmbed('#call') && 'call',
    (isEmbed('#frame') || document.querySelector('#frame iframe')) && 'frame',
  ];
  return works.filter(Boolean).join(', ') || 'nothing';
};

eachEngine((engine, test) => {
  const isTried = ({ name }: TemplateEngine) => isFirst(engine) || /Vue 3|Angular/.test(name);
  const tried = TEMPLATE_ENGINES.filter(isTried);
  const rows = new Map<string, string[]>();

  test.for(tried)('$name and a post with a call and a frame', async (templates, { web, page }) => {
    const reader = await page();
    const cells: string[] = [];
    for (const place of ['none', 'head', 'end'] as const) {
      openBlog(web, { '/': pageOf(templates, place) });
      web.host('engine.example', servedFile(`node_modules/${templates.file}`));
      await reader.goto(BLOG);
      await settle(web, reader);
      cells.push(await reader.evaluate(whatWorks));
    }
    rows.set(templates.name, cells);
    // Nothing works worse than without this library.
    const [before = '', ...after] = cells;
    for (const word of ['engine', 'frame'])
      if (before.includes(word)) expect(after.join()).toMatch(new RegExp(`${word}.*${word}`));
  });

  test.for(tried.filter(({ start }) => !start.includes('innerHTML')))(
    'in the part of $name the author’s words and frame are there again if the elements can’t be fetched',
    async (templates, { web, page }) => {
      const closed = openBlogWithout(web, 'elements', pageOf(templates, 'head', STOPPED_CLOCK + TAG));
      web.host('engine.example', servedFile(`node_modules/${templates.file}`));
      const reader = await page();
      await reader.goto(BLOG, { wait: 'none' });
      await closed.reached;
      await reader.until(() => document.querySelector('#own')?.textContent === 'Hello');
      // A frame would load in a `<template>` that the engine has made anew, with the frame as its child.
      expect(await reader.evaluate(() => document.querySelectorAll('template > *').length)).toBe(0);
      await passDeadlines(reader, DEADLINE_MS, 'body:not(:has(yt-embed))');
      const left = await reader.evaluate(() => [
        document.querySelector('#own')?.textContent,
        document.querySelector('#call')?.textContent,
        document.querySelector('#frame iframe')?.getAttribute('src'),
      ]);
      expect(left).toEqual([
        'Hello',
        'Words {{< youtube nNFCc3nowfg >}} end.',
        'https://www.youtube.com/embed/nNFCc3nowfg',
      ]);
      closed.release();
    },
  );

  if (isFirst(engine))
    test(`${DOC} has the results`, () => {
      const results = table(
        ['template engine', 'without this library', 'tag in the `<head>`', 'tag at the end'],
        TEMPLATE_ENGINES.map(({ name }) => [name, ...(rows.get(name) ?? [])]),
      );
      const doc = readFileSync(DOC, 'utf8');
      const marks = /(<!-- engines -->\n)[\s\S]*(?=<!-- end engines -->)/;
      return expect(doc.replace(marks, (_, begin) => `${begin}${results}\n`)).toMatchFileSnapshot(
        `../../${DOC}`,
      );
    });
});
