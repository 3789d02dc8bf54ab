import { settings } from '../consent/settings.ts';
import type { Host } from './own-site.ts';
import type { Work } from './reading.ts';

/** Asks the page's owner for what is kept of a work there, if anything may be. Settles in any case. */
export const askOwner = (element: Host, work: Work | undefined): unknown =>
  (settings.oembed || settings.posters) &&
  work &&
  import('./own-site.ts').then(site => site.bring(element, work)).catch(() => {});
