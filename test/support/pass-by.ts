import type { Page } from './browsers/page.ts';

// Embeds up to 600 px above and below the viewport are near.
const STEP_PX = 900;

/** Scrolls past all embeds of a page and back, so that each is drawn as a whole: far from the reader it is a link. */
export const passBy = (reader: Page) =>
  reader.evaluate(async step => {
    const tops: number[] = [];
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight + step) tops.push(y);
    for (const top of [...tops, 0]) {
      scrollTo({ top, behavior: 'instant' });
      // The observer tells of what is near after the next frame.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    }
  }, STEP_PX);
