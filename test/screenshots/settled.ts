import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '../support/browsers/page.ts';

/** Waits until every embed is defined, none is loading, and every picture on a card is loaded. */
export async function settled(page: Page): Promise<void> {
  // Intersection observers report one frame later, and a loaded frame is painted later.
  await pause(700);
  await page.until(() => {
    const embeds = [...document.querySelectorAll('yt-embed, slides-embed, speakerdeck-embed, tweet-embed')];
    return embeds.every(embed => {
      const pictures = [...(embed.shadowRoot?.querySelectorAll('img') ?? [])];
      return embed.matches(':defined:not([state=loading])') && pictures.every(({ complete }) => complete);
    });
  });
  await pause(500);
}
