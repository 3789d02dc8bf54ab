import { isSparing } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import { loadFile } from './lazy-files.ts';
import type { Work } from './parsed-element.ts';
import { quotes } from './quote.ts';
import type { Host } from './self-hosted/self-hosted.ts';

/** Applies what the site owner's own site has for a work, if the script tag says where. Never rejects. */
export const loadSelfHosted = (element: Host, work: Work | undefined): unknown =>
  (settings.oembed || settings.posters) &&
  work &&
  loadFile('self-hosted')
    .then(({ applySelfHosted }) => {
      const sparing = isSparing(settings, work.provider.name);
      return applySelfHosted(element, work, { ...settings, quotes, sparing, loadFile });
    })
    .catch(() => {});
