import { withTimeout } from '../fetching/within.ts';
import type { ConsentPrompt, PromptHost } from './consent/consent-prompt.ts';
import { loadConsentPrompt } from './lazy-consent-prompt.ts';
import { loadTextCard } from './lazy-text-card.ts';
import type { Work } from './parsed-element.ts';
import { loadStrings } from './strings-for.ts';

/** The files that an embed is better drawn with: its language, the look of its kind, and the prompt that asks the reader. */
export class DrawingFiles {
  /** Asks the reader in the button's place, on a page that asks first; `undefined` until its file is here. */
  asking: ConsentPrompt | undefined;
  readonly #host: PromptHost;
  readonly #begin: () => void;
  #asking: Promise<void> | undefined;

  /** `begin` shows the embed anew. */
  constructor(host: PromptHost, begin: () => void) {
    this.#host = host;
    this.#begin = begin;
  }

  async #all(work: Work | undefined): Promise<true> {
    this.#asking ??= loadConsentPrompt(this.#host, this.#begin).then(asking => {
      this.asking = asking;
    });
    await Promise.all([loadStrings(this.#host), loadTextCard(this.#host.shadowRoot, work), this.#asking]);
    return true;
  }

  /** Resolves when the files are here, or late: then the embed is drawn without them, and again once they come. */
  async fetch(work: Work | undefined): Promise<void> {
    const all = this.#all(work);
    if (!(await withTimeout(all)))
      all.then(
        () => this.#host.requestUpdate(),
        () => {},
      );
  }
}
