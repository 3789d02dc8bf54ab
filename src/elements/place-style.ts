import { authorsMarkup } from '../embeds/authors-markup.ts';
import { lazyFiles } from './lazy-files.ts';

// A page that gives boxes a ratio names them, and there may be a `<p>` or `<span>` between.
const IN_BOX = ':is([class],[style],:is([class],[style])>*)>:only-child';

/**
 * Returns CSS declarations of the size and the alignment that the page's style gives a frame in the place of an element, as
 * `frame/frame-style.ts` reads them; `''` while that file is being fetched: `onLoad` is called when it is here, and when all style
 * sheets of the page are.
 */
export const placeStyle = (
  element: Element,
  isNear: boolean,
  hasHeight: boolean | undefined,
  onLoad: () => void,
): string =>
  ((authorsMarkup(element, 'iframe') ?? element.matches(IN_BOX)) &&
    lazyFiles.get('frame-style', onLoad)?.frameStyle(element, isNear, onLoad, hasHeight)) ||
  '';
