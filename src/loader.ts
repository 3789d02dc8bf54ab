// Entry `dist/loader.js`, the one script tag: a classic script, which also runs where people write `type="module"`.
import { table } from 'virtual:embed-table';
import { consentFrom } from './consent/from-afar.ts';
import { ownScript } from './page/own-script.ts';
import { startPage } from './page/page.ts';
import { warn } from './page/warn.ts';

// Without its own tag the loader can't read what the owner wants, and must not ask more services than the owner meant.
const CAREFUL = { privacy: 'strict', load: 'click' };

const begin = () => {
  const { element, folder } = ownScript();
  if (!element)
    warn(
      'no-script-tag',
      'the tag of this script was not found: its options are not read, and nothing loads without a click',
    );
  const later = (file: string, again = '') => import(/* @vite-ignore */ `${folder}${file}.js${again}`);

  const options = element ? { ...element.dataset } : CAREFUL;
  const consent = consentFrom(() => later('consent'));
  globalThis.shortcodeEmbeds = {
    version: __VERSION__,
    options,
    consent,
    ready: customElements.whenDefined('yt-embed'),
    ...startPage(table, options, later),
  };
};

// A page may carry the tag twice, and two versions of it: the first one does the work. An element with this id is a
// property of the window too, but not one of its own.
try {
  if (!Object.hasOwn(globalThis, 'shortcodeEmbeds') || !globalThis.shortcodeEmbeds) begin();
} catch (error) {
  warn('not-started', error);
}
