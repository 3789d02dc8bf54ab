import type { Page } from './browsers/page.ts';

/**
 * HTML for the head of a page: its timers of a second or more stand still until the test moves the clock. A deadline of
 * many seconds then takes no time, and none passes by chance while a busy machine is still loading the page.
 */
export const STOPPED_CLOCK = `<script>{
  const { setTimeout: start, clearTimeout: stop } = window;
  const held = new Map();
  let now = 0;
  // A browser's own ids are small.
  let next = 1e9;
  window.setTimeout = (run, time, ...args) => {
    if (!(time >= 1000)) return start(run, time, ...args);
    held.set(++next, { time, due: now + time, run: () => run(...args) });
    return next;
  };
  window.clearTimeout = id => void (held.delete(id) || stop(id));
  AbortSignal.timeout = time => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new DOMException('timed out', 'TimeoutError')), time);
    return controller.signal;
  };
  window.passTime = time => {
    now += time;
    for (const [id, { due, run }] of [...held].sort(([, a], [, b]) => a.due - b.due))
      if (due <= now && held.delete(id)) run();
  };
  window.passDeadline = time => {
    if (![...held.values()].some(timer => timer.time === time)) return false;
    passTime(time);
    return true;
  };
}</script>`;

/** A page with a stopped clock: `passTime` moves it, `passDeadline` only if a timer of exactly this time runs. */
export type Clock = { passTime?(time: number): void; passDeadline?(time: number): boolean };

/** Moves the clocks of all same-site frames by this time, in steps, as the end of one timer may start another. */
export const passTimeInFrames = (reader: Page, time: number): Promise<void> =>
  reader.evaluate(async time => {
    const steps = 10;
    for (let step = 0; step < steps; step++) {
      for (const { contentWindow } of document.querySelectorAll('iframe'))
        (contentWindow as Clock | null)?.passTime?.(time / steps);
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  }, time);

/**
 * Waits until a timer of exactly this time runs in a page with a stopped clock, or in one of its same-site frames, and
 * moves the clock by that time.
 */
export const passDeadline = (reader: Page, time: number): Promise<boolean> =>
  reader.until(time => {
    const frames = [...document.querySelectorAll('iframe')].flatMap(({ contentDocument, contentWindow }) =>
      contentDocument && contentWindow ? contentWindow : [],
    );
    return ([window, ...frames] as unknown as Clock[]).some(clock => clock.passDeadline?.(time));
  }, time);

/** Moves the clock by this time whenever a timer of exactly this time runs, until a selector matches. */
export const passDeadlines = (reader: Page, time: number, selector: string): Promise<unknown> =>
  reader.until(
    (time, selector) => {
      (window as unknown as Clock).passDeadline?.(time);
      return document.querySelector(selector);
    },
    time,
    selector,
  );
