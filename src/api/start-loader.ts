import { table } from 'virtual:embed-table';
import { ownFiles } from 'virtual:own-files';
import { lazyConsent } from '../consent/lazy-consent.ts';
import { readRows } from '../embeds/read-rows.ts';
import { fetcher } from '../fetching/fetcher.ts';
import { lend } from '../page/lend.ts';
import { ownScript } from '../page/own-script.ts';
import { startPage } from '../page/start-page.ts';
import { warn } from '../page/warn.ts';
import type { Api } from './page-api.ts';
import type { PublishedFiles } from './published-files.ts';

// Without its own tag the loader can't read what the owner wants, and must not ask more services than the owner meant.
const CAREFUL = { privacy: 'strict', load: 'click' };

const begin = () => {
  const { element, folder } = ownScript();
  if (!element) warn('no-script-tag', 'nothing loads without a click');
  const options = element ? { ...element.dataset } : CAREFUL;
  const rows = readRows(table);
  const importFile = async (name: string, again: string) => {
    const file = await import(/* @vite-ignore */ `${folder}${__RELEASE__}/${name}.js${again}`);
    // Also what is empty, or an error page that came as a file.
    if (file.release === __RELEASE__) return file;
    warn('other-release', `${name}.js`);
    return Promise.reject(name);
  };
  const files = fetcher<PublishedFiles>(async (name, again) => {
    const file = await (ownFiles?.[name]?.() ?? importFile(name, again));
    if (name === 'elements') file.startElements(options, files, lend(rows));
    return file;
  });
  const { load } = files;
  const page = startPage(rows, options, files);
  const api: Api = {
    version: __VERSION__,
    consent: lazyConsent(() => load('consent')),
    ready: customElements.whenDefined('yt-embed'),
    scan: page.scan,
    addStrings: (...given) => load('custom-strings').then(file => file.addStringsTo(files, ...given)),
    defineProvider: own => load('define-provider').then(file => file.addOwnProvider(own, files, page)),
  };
  globalThis.shortcodeEmbeds = api;
};

/**
 * Starts what the script tag does. A page may carry the tag twice, and two versions of it: the first one does the work. An
 * element with the id `shortcodeEmbeds` is a property of the window too, but not one of its own. Never throws.
 */
export function startLoader(): void {
  try {
    if (!Object.hasOwn(globalThis, 'shortcodeEmbeds') || !globalThis.shortcodeEmbeds) begin();
  } catch (error) {
    warn('not-started', error);
  }
}
