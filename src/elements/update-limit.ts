// More updates of one element within one task are a page script's answers to our own changes.
const MAX_UPDATES = 50;

// How long the page may do everything else before such an element is updated again.
const PAUSE_MS = 1000;

/**
 * Makes a function that resolves when one element may be updated, and limits how often it is updated within one task. A
 * script that sets an attribute again each time the element writes it runs in microtasks: no timer, no input and no frame
 * would ever get its turn.
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
