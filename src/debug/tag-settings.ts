import type { Options } from '../embeds/options.ts';
import { isLoader } from '../messages/own-tag.ts';

/** The options of the page that decide what is left alone. */
export type Settings = Pick<Options, 'root' | 'ignore' | 'alias' | 'watch'> & { readonly upgrade: string };

const DEFAULT_UPGRADE = 'iframes vendors code';

/** Returns the selector, or nothing if it is none. */
function selector(text: string | undefined): string | undefined {
  try {
    if (text) document.createDocumentFragment().querySelector(text);
    return text;
  } catch {
    return undefined;
  }
}

/** True if a script tag has this file in its folder, by `data-files` or its own URL. */
function loads(script: HTMLScriptElement, url: string): boolean {
  const { files = script.src } = script.dataset;
  try {
    const folder = new URL('.', new URL(files, location.href)).href;
    return new URL(`${__RELEASE__}/debug.js`, folder).href === url.replace(/[?#].*$/, '');
  } catch {
    return false;
  }
}

/** Returns the loader's tag. `url` is that of this file. */
export function loaderTag(url: string): HTMLElement | undefined {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].filter(script =>
    loads(script, url),
  );
  return scripts.find(script => 'debug' in script.dataset || isLoader(script)) ?? scripts[0];
}

/**
 * Returns the options on the loader's tag. Only the words of the panel depend on them, so that a mistake here changes nothing
 * in the page.
 */
export function tagSettings(tag: HTMLElement | undefined): Settings {
  const { root, ignore, alias, watch, upgrade = DEFAULT_UPGRADE } = tag?.dataset ?? {};
  return {
    root: selector(root),
    ignore: selector(ignore),
    alias,
    watch: watch === 'off' ? watch : undefined,
    upgrade,
  };
}
