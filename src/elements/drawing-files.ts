import { within } from '../fetching/within.ts';
import type { Asker, Asking } from './consent/consent-prompt.ts';
import { askingFor } from './lazy-consent-prompt.ts';
import { loadLook } from './lazy-text-card.ts';
import type { Work } from './reading.ts';
import { fetchWords } from './strings-for.ts';

/** The files that an embed is better drawn with: its language, the look of its kind, and the prompt that asks the reader. */
export class DrawingFiles {
  /** Asks the reader in the button's place, on a page that asks first; `undefined` until its file is here. */
  asking: Asking | undefined;
  readonly #host: Asker;
  readonly #begin: () => void;
  #asking: Promise<void> | undefined;

  /** `begin` shows the embed anew. */
  constructor(host: Asker, begin: () => void) {
    this.#host = host;
    this.#begin = begin;
  }

  async #all(work: Work | undefined): Promise<true> {
    this.#asking ??= askingFor(this.#host, this.#begin).then(asking => {
      this.asking = asking;
    });
    await Promise.all([fetchWords(this.#host), loadLook(this.#host.shadowRoot, work), this.#asking]);
    return true;
  }

  /** Resolves when the files are here, or late: then the embed is drawn without them, and again once they come. */
  async fetch(work: Work | undefined): Promise<void> {
    const all = this.#all(work);
    if (!(await within(all)))
      all.then(
        () => this.#host.requestUpdate(),
        () => {},
      );
  }
}
