const tasks: (() => void)[] = [];

// Safari has no idle callback; a pause long enough for the page's own first work stands in for it.
const later = (run: () => void) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(run, { timeout: 2000 }) : setTimeout(run, 200);

const runOne = () => {
  tasks.shift()?.();
  if (tasks.length) later(runOne);
};

/** Calls back when the page has nothing better to do, one caller at a time. */
export function whenIdle(task: () => void): void {
  if (tasks.push(task) === 1) later(runOne);
}
