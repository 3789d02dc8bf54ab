const tasks: (() => void)[] = [];

// Safari has no idle callback; a pause, in which the page may do its own work, stands in for it.
const later = (run: () => void) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(run, { timeout: 2000 }) : setTimeout(run, 50);

// So few that they fit between two frames.
const SOME = 8;

const runSome = () => {
  for (const task of tasks.splice(0, SOME)) task();
  if (tasks.length) later(runSome);
};

/** Calls back when the page has nothing better to do, a few callers at a time. */
export function whenIdle(task: () => void): void {
  if (tasks.push(task) === 1) later(runSome);
}
