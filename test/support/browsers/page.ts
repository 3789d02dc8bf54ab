import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from './driver.ts';
import { focusedPath, pointOf } from './in-page.ts';

/** What can be sent to a page and back. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** A function that is sent to the page as text: it must not use anything from around it but its arguments. */
type InPage<Args extends Json[], Result> = (...args: Args) => Result | Promise<Result>;

/** A top-level page, the same in every engine. */
export type Page = {
  /** Goes to an address; with `none` it returns while the page still streams. */
  goto(url: string, options?: { wait?: 'load' | 'none' }): Promise<void>;
  evaluate<Args extends Json[], Result>(fn: InPage<Args, Result>, ...args: Args): Promise<Awaited<Result>>;
  /** Asks again and again until the answer is truthy, for ten seconds at most, and returns that answer. */
  until<Args extends Json[], Result>(fn: InPage<Args, Result>, ...args: Args): Promise<Awaited<Result>>;
  /** The same with a time limit of your own, in milliseconds. */
  untilWithin<Args extends Json[], Result>(
    timeout: number,
    fn: InPage<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** A real click on an element; a list of selectors goes one shadow root deeper with each. */
  click(selector: string | string[]): Promise<void>;
  /** A real click at a point of the viewport, for instance inside a frame. */
  clickAt(x: number, y: number): Promise<void>;
  /** A real key: `Tab`, `Shift+Tab`, `Enter`, `Escape`, an arrow, or one character. */
  press(key: string): Promise<void>;
  /** The focused element and, inside it, the focused element of its shadow root: `['yt-embed', 'button#play']`. */
  focusedPath(): Promise<string[]>;
  scrollTo(y: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** What the viewport shows now, as a PNG; also while the page still loads. */
  screenshot(): Promise<Buffer>;
  /** Goes back in history and waits until that page is there. */
  back(): Promise<void>;
  close(): Promise<void>;
};

const PATIENCE_MS = 10_000;
const REST_MS = 20;
// Most answers are right soon; to ask often for long would slow down what is waited for.
const FIRST_NAP_MS = 5;
const NAP_MS = 50;

/** Builds a page out of what an engine can do. */
export function pageOf(driver: Driver): Page {
  const evaluate: Page['evaluate'] = async (fn, ...args) => JSON.parse(await driver.run(call(fn, args)));

  const untilWithin: Page['untilWithin'] = async (timeout, fn, ...args) => {
    const deadline = performance.now() + timeout;
    let last = '';
    let nap = FIRST_NAP_MS;
    do {
      try {
        const answer = JSON.parse(await driver.run(call(fn, args), 2_000));
        if (answer) return answer;
        last = `last answer: ${JSON.stringify(answer)}`;
      } catch (error) {
        // A page that is just going away cannot answer; the next one will.
        last = `last error: ${error}`;
      }
      await pause(nap);
      nap = Math.min(2 * nap, NAP_MS);
    } while (performance.now() < deadline);
    throw new Error(
      `Not true within ${timeout} ms: ${fn}\n${args.length ? `with ${JSON.stringify(args)}; ` : ''}${last}`,
    );
  };
  const until: Page['until'] = (fn, ...args) => untilWithin(PATIENCE_MS, fn, ...args);

  /** Where an element is once it has come to rest: what grows above it would take it from under the pointer. */
  const restingPoint = async (selectors: string[]) => {
    const deadline = performance.now() + PATIENCE_MS;
    let point = await until(pointOf, selectors);
    while (performance.now() < deadline) {
      const before = point;
      await pause(REST_MS);
      point = await until(pointOf, selectors);
      if (point.x === before.x && point.y === before.y) return point;
    }
    throw new Error(`${selectors.join(' >> ')} does not come to rest`);
  };

  return {
    evaluate,
    until,
    untilWithin,
    goto: (url, options) => driver.navigate(url, options?.wait ?? 'load'),
    async click(selector) {
      const { x, y } = await restingPoint([selector].flat());
      await driver.clickAt(x, y);
    },
    clickAt: driver.clickAt,
    press: driver.press,
    focusedPath: () => evaluate(focusedPath),
    scrollTo: y => evaluate(y => scrollTo({ top: y, behavior: 'instant' }), y),
    resize: driver.resize,
    screenshot: driver.screenshot,
    async back() {
      const here = await evaluate(() => location.href);
      // Not at once, or the page may be gone before it has answered.
      await evaluate(() => void setTimeout(() => history.back(), 0));
      await until(here => location.href !== here && document.readyState === 'complete', here);
    },
    close: driver.close,
  };
}

/**
 * Writes a call as an expression whose value is JSON; a node, which can't travel, counts as `true`. It is a promise only if the function makes one: WebKit never
 * answers a promise whose page goes away meanwhile, nor any promise in a page without JavaScript.
 */
function call(fn: (...args: never[]) => unknown, args: Json[]): string {
  const list = args.map(arg => JSON.stringify(arg) ?? 'undefined').join(', ');
  return `(answer => {
    const json = value => JSON.stringify(value instanceof Node ? true : (value ?? null));
    return answer instanceof Promise ? answer.then(json) : json(answer);
  })((${fn})(${list}))`;
}
