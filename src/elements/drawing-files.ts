import { withTimeout } from '../fetching/with-timeout.ts';
import type { SizeAttributes } from '../size/read-size.ts';
import type { ConsentPrompt, PromptHost } from './consent/consent-prompt.ts';
import { loadConsentPrompt } from './lazy-consent-prompt.ts';
import { loadFile } from './lazy-files.ts';
import type { Work } from './parsed-element.ts';
import { isRow } from './reserved-size.ts';
import { loadStrings } from './strings-for.ts';

/** Fetches the optional files of an embed: strings, the look of a row of words, and the consent prompt. */
export class DrawingFiles {
  /** The consent prompt that replaces the button; `undefined` without need of consent, and until its file is here. */
  prompt: ConsentPrompt | undefined;
  readonly #host: PromptHost & SizeAttributes;
  readonly #reset: () => void;
  #loadingPrompt: Promise<void> | undefined;

  /** `reset` shows the card again. */
  constructor(host: PromptHost & SizeAttributes, reset: () => void) {
    this.#host = host;
    this.#reset = reset;
  }

  async #fetchAll(work: Work | undefined): Promise<true> {
    this.#loadingPrompt ??= loadConsentPrompt(this.#host, this.#reset).then(prompt => {
      this.prompt = prompt;
    });
    await Promise.all([
      loadStrings(this.#host),
      work && isRow(this.#host, work, false) && loadFile('text-card').catch(() => {}),
      this.#loadingPrompt,
    ]);
    return true;
  }

  /** Resolves when the files are here or after a timeout; a late file updates the host again. Never rejects. */
  async fetch(work: Work | undefined): Promise<void> {
    const all = this.#fetchAll(work);
    if (!(await withTimeout(all)))
      all.then(
        () => this.#host.requestUpdate(),
        () => {},
      );
  }
}
