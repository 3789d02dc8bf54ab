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
      // Observers are told in the order of their age, so the page's own know what is near before this one.
      await new Promise<void>(told => {
        const observer = new IntersectionObserver(() => {
          observer.disconnect();
          told();
        });
        observer.observe(document.body);
      });
    }
  }, STEP_PX);
