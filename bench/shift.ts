import { BLOG } from '../test/support/blog.ts';
import { type CardLibrary, cardLibraries, labelOf, OURS, videoId } from './card-pages.ts';
import { figureTable } from './figure-table.ts';
import { inLab, type Lab } from './lab.ts';
import type { Part } from './part.ts';
import { median, withSpread } from './spread.ts';

// Each script and style sheet takes this long, as over a slow network.
const FILE_DELAY_MS = 700;
// Two files one after the other, and the card.
const SETTLE_MS = 2500;
const VIDEOS = 2;

interface Shift {
  readonly library: string;
  /** Time of the first paint with content, in milliseconds since the navigation. */
  readonly paint: number;
  /** Sum of the layout shifts. */
  readonly sum: number;
}

const paragraph = `<p>${'Words of a post. '.repeat(20)}</p>`;

function pageOf({ head, card, foot = '' }: CardLibrary): string {
  const videos = Array.from({ length: VIDEOS }, (_, number) => `${card(videoId(number))}${paragraph}`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title>
    <meta name="viewport" content="width=device-width">${head}<body><main style="max-width:640px">${paragraph}${videos.join('')}</main>${foot}`;
}

async function measureShift(lab: Lab, library: CardLibrary): Promise<Shift> {
  lab.serve({ '/': pageOf(library) }, FILE_DELAY_MS);
  const { page, close } = await lab.visit();
  await page.addInitScript(() => {
    Object.assign(window, { shifts: [] });
    new PerformanceObserver(list => {
      for (const entry of list.getEntries())
        Reflect.get(window, 'shifts').push(Reflect.get(entry, 'value') as number);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(BLOG);
  await page.waitForTimeout(SETTLE_MS);
  const found = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    sum: (Reflect.get(window, 'shifts') as number[]).reduce((sum, value) => sum + value, 0),
  }));
  await close();
  return { library: library.name, ...found };
}

/** Measures layout shifts and the first paint if all files of a library are late. */
export const measure = (rounds: number): Promise<Part> =>
  inLab(async lab => {
    const libraries = (await cardLibraries()).flatMap(library =>
      library.name === OURS
        ? [
            library,
            { ...library, name: `${OURS}, async`, head: library.head.replace('<script', '<script async') },
          ]
        : [library],
    );
    const shifts: Shift[] = [];
    for (let round = 0; round < rounds; round++)
      for (const library of libraries) shifts.push(await measureShift(lab, library));
    const rows = libraries.map(library => {
      const own = shifts.filter(shift => shift.library === library.name);
      return [
        labelOf(library),
        median(own.map(({ sum }) => sum)).toFixed(3),
        withSpread(own.map(({ paint }) => paint)),
      ];
    });
    return { markdown: figureTable(['library', 'sum of layout shifts', 'first paint, ms'], rows) };
  });
