import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { table } from '../docs/markdown.ts';
import { TEMPLATE_ENGINES, type TemplateEngine } from '../frameworks/template-engines.ts';
import { blogPage, TAG } from '../support/blog.ts';
import { eachEngine, isFirst } from '../support/each-engine.ts';
import { gate } from '../support/gate.ts';
import { servedFile } from '../support/package-file.ts';
import { passTimeInFrames, STOPPED_CLOCK } from '../support/page-clock.ts';
import { later } from '../support/release.ts';
import { settle } from '../support/settle.ts';
import { askFrames, openFrames, publishInFrames } from '../support/side-by-side.ts';
import type { Web } from '../support/web.ts';

const DOC = 'docs/frameworks.md';

/** The longest time that the author's text may be hidden. */
const DEADLINE_MS = 4000;

const POST =
  '<p id="call">Words {{&lt; youtube nNFCc3nowfg &gt;}} end.</p><div id="frame"><iframe src="https://www.youtube.com/embed/nNFCc3nowfg"></iframe></div>';

const PLACES = ['none', 'head', 'end'] as const;
type Place = (typeof PLACES)[number];

/** Returns a page with a part that an engine renders, in which there is a post. */
function pageOf({ attributes = '', own, start, file }: TemplateEngine, place: Place, head = TAG): string {
  const run = `<script src="https://engine.example/${file}"></script><script>const root = document.getElementById('app'); ${start}</script>`;
  const part = `<div id="app" ${attributes}><p id="own">${own}</p>${POST}</div>`;
  return blogPage(`${part}${run}${place === 'end' ? TAG : ''}`, place === 'head' ? head : '');
}

/** Serves the scripts of the engines. */
const serveEngines = (web: Web) =>
  web.host('engine.example', (request, response) =>
    servedFile(`node_modules${request.url.pathname}`)(request, response),
  );

/** Says what works in a page: the engine's own markup, the call and the frame. */
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
  const tried = TEMPLATE_ENGINES.filter(({ name }) => isFirst(engine) || /Vue 3|Angular/.test(name));
  const rows = new Map<string, string[]>();

  test('in the part of an engine nothing works worse than without this library', async ({ web, page }) => {
    const pages = tried.flatMap(templates => PLACES.map(place => pageOf(templates, place)));
    publishInFrames(web, pages);
    serveEngines(web);
    const reader = await page({ width: 1900, height: 1200 });
    await openFrames(reader, pages.length);
    await reader.until(() =>
      [...document.querySelectorAll('iframe')].every(
        ({ contentDocument }) => contentDocument?.readyState === 'complete',
      ),
    );
    await settle(web, reader);
    const worse = async () => {
      const cells = await askFrames(reader, whatWorks);
      return tried.flatMap(({ name }, index) => {
        const row = cells.slice(index * PLACES.length, (index + 1) * PLACES.length);
        rows.set(name, row);
        const [before = '', ...after] = row;
        const lost = ['engine', 'frame'].filter(
          word => before.includes(word) && !after.every(cell => cell.includes(word)),
        );
        return lost.map(word => `${name}: ${word} in ${row.join('; ')}`);
      });
    };
    await expect.poll(worse, { timeout: 10_000 }).toEqual([]);
  });

  const restored = tried.filter(({ start }) => !start.includes('innerHTML'));
  test('in the part of an engine the author’s words and frame are there again if the elements can’t be fetched', async ({
    web,
    page,
  }) => {
    const closed = gate();
    const pages = restored.map(templates => pageOf(templates, 'head', STOPPED_CLOCK + TAG));
    const blog = publishInFrames(web, pages);
    web.host('blog.example', async (request, response) => {
      if (request.url.pathname === later('elements')) await closed.pass();
      await blog(request, response);
    });
    serveEngines(web);
    const reader = await page({ width: 1900, height: 1200 });
    await openFrames(reader, pages.length);
    await closed.reached;
    const seen = async () => {
      const cells = await askFrames(reader, () => ({
        own: document.querySelector('#own')?.textContent ?? '',
        words: document.querySelector('#call')?.textContent ?? '',
        frame: document.querySelector('#frame iframe')?.getAttribute('src') ?? '',
        // A frame would load in a `<template>` that the engine has made anew, with the frame as its child.
        inTemplates: document.querySelectorAll('template > *').length,
        embeds: document.querySelectorAll('yt-embed').length,
      }));
      return Object.fromEntries(restored.map(({ name }, index) => [name, cells[index]]));
    };
    const each = (expected: object) => Object.fromEntries(restored.map(({ name }) => [name, expected]));
    await expect
      .poll(seen, { timeout: 10_000 })
      .toMatchObject(each({ own: 'Hello', inTemplates: 0, embeds: 2 }));
    await passTimeInFrames(reader, DEADLINE_MS);
    await expect.poll(seen, { timeout: 10_000 }).toMatchObject(
      each({
        own: 'Hello',
        words: 'Words {{< youtube nNFCc3nowfg >}} end.',
        frame: 'https://www.youtube.com/embed/nNFCc3nowfg',
        embeds: 0,
      }),
    );
    closed.release();
  });

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
