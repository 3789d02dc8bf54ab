// More turns within one task are a page script's answers to our own changes.
const MAX_TURNS = 100;

// How long the page may do everything else before it is read again.
const PAUSE_MS = 1000;

/**
 * Limits how often `work` runs within one task. A script that answers each of our changes with one of its own, or a fault
 * of ours that does, runs in microtasks: no timer, no input and no frame would ever get its turn. The rest of the work is
 * done a second later.
 */
export function limitTurns(work: () => void): () => void {
  let turns = 0;
  const reset = () => {
    turns = 0;
  };
  const run = () => {
    // The first thing that happens after the task.
    if (!turns++) setTimeout(reset);
    if (turns < MAX_TURNS) work();
    else if (turns === MAX_TURNS) setTimeout(run, PAUSE_MS);
  };
  return run;
}
