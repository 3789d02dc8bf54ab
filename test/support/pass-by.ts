import type { Page } from './browsers/page.ts';

/** Scrolls past all embeds of a page, so that each is drawn as a whole: far from the reader it is a link. */
export const passBy = (reader: Page) =>
  reader.evaluate(async () => {
    for (const embed of document.body.querySelectorAll('[state]')) {
      embed.scrollIntoView({ behavior: 'instant', block: 'center' });
      // The observer tells of what is near after the next frame.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
