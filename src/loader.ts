// Entry `dist/loader.js`, the one script tag: a classic script, which also runs where people write `type="module"`.
import { table } from 'virtual:embed-table';
import { consentFrom } from './consent/from-afar.ts';
import { startPage } from './page/page.ts';
import { warn } from './page/warn.ts';

const begin = () => {
  const own = document.currentScript as HTMLScriptElement | null;
  // A module has no `currentScript`, and resolves an address against its own without help.
  const tag = own ?? document.querySelector<HTMLScriptElement>('[type=module][src*=loader]');
  const folder = own?.src.replace(/[^/]*([?#].*)?$/, '') || './';

  const later = (file: string, again = '') => import(/* @vite-ignore */ `${folder}${file}.js${again}`);

  const options = { ...tag?.dataset };
  const consent = consentFrom(() => later('consent'));
  globalThis.shortcodeEmbeds = {
    version: __VERSION__,
    options,
    consent,
    ready: customElements.whenDefined('yt-embed'),
    ...startPage(table, options, later),
  };
};

// A page may carry the tag twice, and two versions of it: the first one does the work.
try {
  if (!globalThis.shortcodeEmbeds) begin();
} catch (error) {
  warn('not-started', error);
}
