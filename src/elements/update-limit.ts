// More updates of one element within one task are answers of a script of the page to our own changes.
const MAX_UPDATES = 50;

// The time that the page has for everything else before such an element is updated again.
const REST_MS = 1000;

/**
 * Limits how often an element is updated within one task. A script that puts an attribute back each time the element
 * writes it is called in microtasks: no timer, no input and no frame would ever get its turn.
 */
export class UpdateLimit {
  #updates = 0;

  /** Resolves when the element may be updated. */
  async turn(): Promise<void> {
    if (!this.#updates++)
      setTimeout(() => {
        this.#updates = 0;
      });
    if (this.#updates > MAX_UPDATES) await new Promise(resolve => setTimeout(resolve, REST_MS));
  }
}
