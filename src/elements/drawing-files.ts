import { withTimeout } from '../fetching/with-timeout.ts';
import type { SizeAttributes } from '../size/read-size.ts';
import type { ConsentPrompt, PromptHost } from './consent/consent-prompt.ts';
import { loadConsentPrompt } from './lazy-consent-prompt.ts';
import { loadFile } from './lazy-files.ts';
import type { Work } from './parsed-element.ts';
import { isRow } from './reserved-size.ts';
import { loadStrings } from './strings-for.ts';

/** The optional files of an embed: strings, the look of a row of words, and the consent prompt. */
export interface DrawingFiles {
  /**
   * Resolves when the files are here or after a timeout; a late file updates the embed again. Without a work there are strings only.
   * Never rejects.
   */
  fetch(work: Work | undefined): Promise<void>;
  /** The consent prompt that replaces the button; `undefined` without need of consent, and until its file is here. */
  prompt(): ConsentPrompt | undefined;
}

/** Returns the files of an embed. */
export function drawingFiles(host: PromptHost & SizeAttributes): DrawingFiles {
  let prompt: ConsentPrompt | undefined;
  let loadingPrompt: Promise<void> | undefined;
  const fetchAll = async (work: Work | undefined) => {
    if (work)
      loadingPrompt ??= loadConsentPrompt(host).then(
        loaded => {
          prompt = loaded;
        },
        // The card keeps its button meanwhile, so nothing loads without the reader's click.
        () => {
          loadingPrompt = undefined;
        },
      );
    return Promise.all([
      loadStrings(host),
      work && isRow(host, work, false) && loadFile('text-card').catch(() => {}),
      loadingPrompt,
    ]);
  };
  return {
    async fetch(work) {
      const all = fetchAll(work);
      if (!(await withTimeout(all)))
        all.then(
          () => host.requestUpdate(),
          () => {},
        );
    },
    prompt: () => prompt,
  };
}
