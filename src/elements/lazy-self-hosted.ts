import { isSparing } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import { controls } from './controls.ts';
import { langAround } from './environment.ts';
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
  (settings.oembed || settings.posters || settings.facts || element.matches('[duration],[author],[date]')) &&
  work &&
  loadFile('self-hosted')
    .then(({ applySelfHosted }) =>
      applySelfHosted(element, work, {
        ...settings,
        quotes,
        drawnFacts,
        controls,
        sparing: isSparing(settings, work.provider.name),
        lang: langAround(element),
        words: stringsAround(element),
        loadFile,
      }),
    )
    .catch(() => {});
