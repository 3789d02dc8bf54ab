// More turns than this within one task are our own changes being answered by a script of the page.
const MAX_TURNS = 100;

// The time that the page has for everything else before it is looked at again.
const REST_MS = 1000;

/**
 * Limits how often `work` runs within one task of the page. A script that answers each change with one of its own, or
 * a fault of our own that does, is called back in microtasks: no timer, no input and no frame would ever get its turn.
 * The rest of the work is done a second later.
 */
export function limitTurns(work: () => void): () => void {
  let turns = 0;
  const reset = () => {
    turns = 0;
  };
  const restart = () => {
    reset();
    run();
  };
  const run = () => {
    if (!turns++) setTimeout(reset);
    if (turns < MAX_TURNS) work();
    else if (turns === MAX_TURNS) setTimeout(restart, REST_MS);
  };
  return run;
}
