// More updates of one element within one task are a script's reactions to the element's own changes.
const MAX_UPDATES = 50;

// Delay of the next update of such an element.
const PAUSE_MS = 1000;

/**
 * Returns a function that resolves when one element may update, at most 50 times per task, then after 1 s. Against an
 * endless loop of microtasks, which blocks the page: a script that sets an attribute each time the element writes it.
 */
export function updateLimit(): () => Promise<void> {
  let updates = 0;
  return async () => {
    if (!updates++)
      setTimeout(() => {
        updates = 0;
      });
    if (updates > MAX_UPDATES) await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
  };
}
