import { setTimeout as pause } from 'node:timers/promises';
import type { Driver, Memory } from './driver.ts';
import { focusedPath, pointOf } from './in-page.ts';

/** The values that can be sent to a page and back. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** A function that is sent to the page as text: it must not use anything but its arguments. */
type InPage<Args extends Json[], Result> = (...args: Args) => Result | Promise<Result>;

/** A top-level page, the same in every engine. */
export type Page = {
  /** Navigates to a URL; with `none` it returns while the page is still streamed. */
  goto(url: string, options?: { wait?: 'load' | 'none' }): Promise<void>;
  evaluate<Args extends Json[], Result>(fn: InPage<Args, Result>, ...args: Args): Promise<Awaited<Result>>;
  /** Repeats the function until its result is truthy, and returns that. Rejects after twenty seconds. */
  until<Args extends Json[], Result>(fn: InPage<Args, Result>, ...args: Args): Promise<Awaited<Result>>;
  /** The same with another timeout, in milliseconds. */
  untilWithin<Args extends Json[], Result>(
    timeout: number,
    fn: InPage<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Clicks an element with the real mouse; in a list, each selector is one shadow root deeper. */
  click(selector: string | string[]): Promise<void>;
  /** Clicks with the real mouse at a point of the viewport, for instance inside a frame. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses a real key: `Tab`, `Shift+Tab`, `Enter`, `Escape`, an arrow, or one character. */
  press(key: string): Promise<void>;
  /** Returns the focused element and the focused element in its shadow root: `['yt-embed', 'button#play']`. */
  focusedPath(): Promise<string[]>;
  scrollTo(y: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Returns the viewport as a PNG, even while the page loads. */
  screenshot(): Promise<Buffer>;
  /** Collects garbage, and returns what is left in memory. Throws in engines that cannot tell. */
  memory(): Promise<Memory>;
  /** Returns what a screen reader is told, as text: a role and a name in each line. Throws in engines that cannot tell. */
  tree(): Promise<string>;
  /** Goes back in history and waits for that page. */
  back(): Promise<void>;
  close(): Promise<void>;
};

// A test that passes needs a tenth of it, but not on a machine that does much else.
const TIMEOUT_MS = 20_000;
const POLL_MS = 20;
// Most answers are right soon. Polling this often for long would slow down the page.
const FIRST_DELAY_MS = 5;
const MAX_DELAY_MS = 50;

/** Builds a page from an engine's driver. */
export function pageOf(driver: Driver): Page {
  const evaluate: Page['evaluate'] = async (fn, ...args) => JSON.parse(await driver.run(call(fn, args)));

  const untilWithin: Page['untilWithin'] = async (timeout, fn, ...args) => {
    const deadline = performance.now() + timeout;
    let last = '';
    let delay = FIRST_DELAY_MS;
    do {
      try {
        const answer = JSON.parse(await driver.run(call(fn, args), 2_000));
        if (answer) return answer;
        last = `last answer: ${JSON.stringify(answer)}`;
      } catch (error) {
        // A page that unloads does not answer; the next one will.
        last = `last error: ${error}`;
      }
      await pause(delay);
      delay = Math.min(2 * delay, MAX_DELAY_MS);
    } while (performance.now() < deadline);
    throw new Error(
      `Not true within ${timeout} ms: ${fn}\n${args.length ? `with ${JSON.stringify(args)}; ` : ''}${last}`,
    );
  };
  const until: Page['until'] = (fn, ...args) => untilWithin(TIMEOUT_MS, fn, ...args);

  /** Returns an element's centre once it stops moving: content that grows above it would move it away from the click. */
  const stablePoint = async (selectors: string[]) => {
    const deadline = performance.now() + TIMEOUT_MS;
    let point = await until(pointOf, selectors);
    while (performance.now() < deadline) {
      const before = point;
      await pause(POLL_MS);
      point = await until(pointOf, selectors);
      if (point.x === before.x && point.y === before.y) return point;
    }
    throw new Error(`${selectors.join(' >> ')} does not stop moving`);
  };

  return {
    evaluate,
    until,
    untilWithin,
    goto: (url, options) => driver.navigate(url, options?.wait ?? 'load'),
    async click(selector) {
      const { x, y } = await stablePoint([selector].flat());
      await driver.clickAt(x, y);
    },
    clickAt: driver.clickAt,
    press: driver.press,
    focusedPath: () => evaluate(focusedPath),
    scrollTo: y => evaluate(y => scrollTo({ top: y, behavior: 'instant' }), y),
    resize: driver.resize,
    screenshot: driver.screenshot,
    memory() {
      if (!driver.memory) throw new Error('this engine does not tell its memory');
      return driver.memory();
    },
    tree() {
      if (!driver.tree) throw new Error('this engine does not tell its accessibility tree');
      return driver.tree();
    },
    async back() {
      const here = await evaluate(() => location.href);
      // Deferred, or the page may unload before it has answered.
      await evaluate(() => void setTimeout(() => history.back(), 0));
      await until(here => location.href !== here && document.readyState === 'complete', here);
    },
    close: driver.close,
  };
}

/**
 * Returns a call as an expression with a JSON value; a node counts as `true`. The value is a promise only if the
 * function returns one: WebKit never answers a promise if the page unloads meanwhile or has no JavaScript.
 */
function call(fn: (...args: never[]) => unknown, args: Json[]): string {
  const list = args.map(arg => JSON.stringify(arg) ?? 'undefined').join(', ');
  return `(answer => {
    const json = value => JSON.stringify(value instanceof Node ? true : (value ?? null));
    return answer instanceof Promise ? answer.then(json) : json(answer);
  })((${fn})(${list}))`;
}
