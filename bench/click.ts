import type { Page } from 'playwright';
import { BLOG } from '../test/support/blog.ts';
import { type CardLibrary, cardLibraries, cardPage, labelOf, NEAREST } from './card-pages.ts';
import { figureTable } from './figure-table.ts';
import { inLab, type Lab } from './lab.ts';
import type { Part } from './part.ts';
import { pairedRatio, withSpread } from './spread.ts';

// As over a good network. A local server alone would be unrealistically fast.
const FILE_DELAY_MS = 50;
const READY_MS = 600;
// Between the pointer's arrival at the button and the click.
const HOVER_MS = 300;
const TIMEOUT_MS = 5000;
// A click takes less time than a page of many cards.
const CLICKS_PER_ROUND = 2;

/** How the pointer gets to the button: it rests there, or clicks as it arrives, as a finger does. */
const WAYS = { rests: HOVER_MS, arrives: 0 } as const;
type Way = keyof typeof WAYS;

interface Click {
  readonly library: string;
  readonly way: Way;
  /** From the click event to the request of the frame, which a browser makes as the frame is inserted. */
  readonly frame: number;
  /** From the click event to the end of its task: until then the page answers nothing else. */
  readonly task: number;
}

/** Records the time of the click event, and of the first task after it. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const times: { click?: number; task?: number } = {};
    Object.assign(window, { times });
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = () => {
      times.task = performance.now();
    };
    addEventListener(
      'click',
      () => {
        times.click = performance.now();
        port1.postMessage('');
      },
      { capture: true, once: true },
    );
  });

async function measureClick(lab: Lab, library: CardLibrary, way: Way): Promise<Click> {
  lab.serve({ '/': cardPage(library, 1) }, FILE_DELAY_MS);
  const { page, close } = await lab.visit();
  await page.goto(BLOG);
  await page.waitForTimeout(READY_MS);
  const box = await page
    .locator(library.press ?? '')
    .first()
    .boundingBox();
  if (!box) throw new Error(`${library.name} has no ${library.press}`);
  await watch(page);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(WAYS[way]);
  await page.mouse.down();
  await page.mouse.up();
  const times = await page
    .waitForFunction(
      () => {
        const { click = 0, task } = Reflect.get(window, 'times') as { click?: number; task?: number };
        const frame = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).find(
          ({ initiatorType }) => initiatorType === 'iframe',
        );
        return frame && task && { frame: frame.startTime - click, task: task - click };
      },
      undefined,
      { timeout: TIMEOUT_MS },
    )
    .catch(error => {
      throw new Error(`${library.name} makes no frame`, { cause: error });
    });
  const { frame, task } = (await times.jsonValue()) as { frame: number; task: number };
  await close();
  return { library: library.name, way, frame, task };
}

/** Measures the time from the click event to the inserted frame, of this library and of others. */
export const measure = (rounds: number): Promise<Part> =>
  inLab(async lab => {
    const libraries = (await cardLibraries()).filter(({ press }) => press);
    const clicks: Click[] = [];
    for (let round = 0; round < rounds * CLICKS_PER_ROUND; round++)
      for (const way of Object.keys(WAYS) as Way[])
        for (const library of libraries) clicks.push(await measureClick(lab, library, way));
    const select = (name: string, way: Way, figure: 'frame' | 'task') =>
      clicks.filter(click => click.library === name && click.way === way).map(click => click[figure]);
    const rows = libraries.map(library => [
      labelOf(library),
      withSpread(select(library.name, 'rests', 'frame'), 1),
      withSpread(select(library.name, 'rests', 'task'), 1),
      pairedRatio(select(library.name, 'rests', 'task'), select(NEAREST, 'rests', 'task')).toFixed(1),
      withSpread(select(library.name, 'arrives', 'frame'), 1),
    ]);
    const head = [
      'library',
      'frame inserted, ms',
      'page answers again, ms',
      `to ${NEAREST}`,
      'frame inserted, without a rest before, ms',
    ];
    return { markdown: figureTable(head, rows) };
  });
