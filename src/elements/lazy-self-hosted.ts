import { isSparing } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import { loadFile } from './lazy-files.ts';
import type { Work } from './parsed-element.ts';
import { quotes } from './quote.ts';
import type { Host } from './self-hosted/self-hosted.ts';

/** Applies the site owner's own picture or post text to an embed, if the script tag has a URL for it. Never rejects. */
export const loadSelfHosted = (element: Host, work: Work | undefined): unknown =>
  (settings.oembed || settings.posters) &&
  work &&
  loadFile('self-hosted')
    .then(({ applySelfHosted }) => {
      const sparing = isSparing(settings, work.provider.name);
      return applySelfHosted(element, work, { ...settings, quotes, sparing, loadFile });
    })
    .catch(() => {});
