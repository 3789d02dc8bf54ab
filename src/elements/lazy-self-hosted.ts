import { isSparing } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import { loadFile } from './lazy-files.ts';
import type { Work } from './parsed-element.ts';
import { quotes } from './quote.ts';
import type { Host } from './self-hosted/self-hosted.ts';

async function findPost(element: Host, work: Work, endpoint: string): Promise<HTMLElement | undefined> {
  const { staticPost } = await loadFile('static-post');
  const readHtml = async () => (await loadFile('html')).readHtml;
  return staticPost(element.shadowRoot, work, endpoint, readHtml, isSparing(settings, work.provider.name));
}

/** Asks the page's owner for what is kept of a work there, if anything may be. Settles in any case. */
export const loadSelfHosted = (element: Host, work: Work | undefined): unknown =>
  (settings.oembed || settings.posters) &&
  work &&
  loadFile('self-hosted')
    .then(site => site.applySelfHosted(element, work, { ...settings, quotes, findPost }))
    .catch(() => {});
