import { isSparing } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import { FACTS_BY_HAND } from '../embeds/facts-by-hand.ts';
import { controls } from './controls.ts';
import { drawnFacts } from './facts.ts';
import { loadFile } from './lazy-files.ts';
import type { Work } from './parsed-element.ts';
import { quotes } from './quote.ts';
import type { Host } from './self-hosted/self-hosted.ts';
import { stringsAround } from './strings-for.ts';

/**
 * Applies to an embed what the site owner gave for a work: a picture, the text of a post, or facts, by the script tag's URLs
 * or the element's attributes. Never rejects.
 */
export const loadSelfHosted = (element: Host, work: Work | undefined): unknown =>
  (settings.oembed || settings.posters || settings.facts || element.matches(FACTS_BY_HAND)) &&
  work &&
  loadFile('self-hosted')
    .then(({ applySelfHosted }) =>
      applySelfHosted(element, work, {
        ...settings,
        quotes,
        drawnFacts,
        controls,
        sparing: isSparing(settings, work.provider.name),
        words: stringsAround(element),
        loadFile,
      }),
    )
    .catch(() => {
      // The owner means to show posts without their service.
      if (settings.oembed) element.load = 'click';
    });
