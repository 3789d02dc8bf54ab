import { table } from 'virtual:embed-table';
import { ownFiles } from 'virtual:own-files';
import type { Options } from '../embeds/options.ts';
import { readRows } from '../embeds/read-rows.ts';
import { fetcher } from '../fetching/fetcher.ts';
import { lend } from '../page/lend.ts';
import { ownScript } from '../page/own-script.ts';
import { startPage } from '../page/start-page.ts';
import { warn } from '../page/warn.ts';
import type { Api } from './page-api.ts';
import type { PublishedFiles } from './published-files.ts';

// If the loader can't find its tag, it can't read the site owner's options, and must not contact more services than those
// may allow.
const FALLBACK_OPTIONS: Options = { privacy: 'strict', load: 'click' };

const start = () => {
  const { element, folder } = ownScript();
  if (!element) warn('no-script-tag', folder);
  // Without a prototype, which a script of the page could have polluted.
  const options = element ? ({ __proto__: null, ...element.dataset } as Options) : FALLBACK_OPTIONS;
  const rows = readRows(table);
  const files = fetcher<PublishedFiles>(async (name, retrySuffix) => {
    const own = ownFiles?.[name];
    const url = `${folder}${__RELEASE__}/${name}.js${retrySuffix}`;
    const file = await (own ? own() : import(/* @vite-ignore */ url));
    // An empty file too, or another one that a server sends in its place.
    if (!own && file.release !== __RELEASE__) {
      warn('other-release', `${name}.js`);
      throw new Error(name);
    }
    if (name === 'elements') file.startElements(options, files, lend(rows));
    return file;
  });
  const { load } = files;
  const page = startPage(rows, options, files);
  if ('debug' in options || location.hash === '#embeds-debug') load('debug').catch(() => {});
  // The code of a method is loaded by its first call. Types of arguments and results are those of `Api`.
  const later =
    <Name extends keyof PublishedFiles & string>(
      file: Name,
      method: keyof PublishedFiles[Name],
      ...first: unknown[]
    ) =>
    (...given: unknown[]) =>
      load(file).then(calls => (calls[method] as (...all: unknown[]) => never)(...first, ...given));
  globalThis.shortcodeEmbeds = {
    version: __VERSION__,
    consent: {
      grant: later('consent', 'grant'),
      revoke: later('consent', 'revoke'),
      granted: later('consent', 'granted'),
    },
    ready: customElements.whenDefined('yt-embed'),
    scan: page.scan,
    addStrings: later('custom-strings', 'addStringsTo', files),
    defineProvider: later('define-provider', 'addOwnProvider', files, page),
  } satisfies Api;
};

/**
 * Starts the script tag and sets `window.shortcodeEmbeds`. Does nothing if another tag, maybe of another version, has done
 * so. Never throws.
 */
export function startLoader(): void {
  try {
    // `hasOwn` guards against DOM clobbering: an element with the id `shortcodeEmbeds` is an inherited property. A script of the
    // page may have declared the variable, without a value.
    if (!Object.hasOwn(globalThis, 'shortcodeEmbeds') || !globalThis.shortcodeEmbeds) start();
  } catch (error) {
    warn('not-started', error);
  }
}
