const tasks: (() => void)[] = [];

// Safari has no idle callback; a pause, in which the page may do its own work, stands in for it.
const later = (run: () => void) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(run, { timeout: 2000 }) : setTimeout(run, 50);

const runOne = () => {
  tasks.shift()?.();
  if (tasks.length) later(runOne);
};

/** Calls back when the page has nothing better to do, one caller at a time. */
export function whenIdle(task: () => void): void {
  if (tasks.push(task) === 1) later(runOne);
}
