// The loader under the names of the published files, in any folder.
const IS_LOADER = /\/(?:loader|all)\.js(?:[?#]|$)/;

/** True if the file of a script tag has the loader's name. */
export const isLoader = ({ src }: HTMLScriptElement): boolean => IS_LOADER.test(src);

/**
 * Returns the script tag of the loader by its file name; `undefined` in a page that has renamed or bundled it. Only words for
 * the site owner depend on it, so a tag of another library with the same file name does no harm.
 */
export const ownTag = (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find(isLoader);
