import type { RawEmbed, Rows } from '../embeds/row.ts';
import { placementOf } from './placement.ts';

/**
 * Selector of elements that show content from another site. All but frames do nothing before a script of the page runs,
 * so they can wait for the repair code.
 */
export const FRAMES = 'iframe,[data-videoid],[videoid],object,oembed,embed';

// Pixels as HTML and CSS write the size of an iframe; `NaN` for a percentage.
const pixels = (text = '') => Number(/^[\d.]+(?=px|$)/.exec(text)?.[0]);

/**
 * Matches the HTML of a frame that the page may use: one with a player's option for scripts of the page, for a film in the
 * background or for one that the reader has just asked for; a name that links can have as their target; a URL that a consent
 * tool has held back; or a size that hides it. The repair code finds out whether it is in use.
 */
export const MAY_BE_IN_USE = /(autoplay|api|background|\sname)=|[-d]src|(width|height)[=:" ]+[01]["p;]/;

/**
 * Returns the row of a raw embed with a URL, and the attributes of the element that replaces it. `undefined` if no row
 * matches, or if an element could not take the frame's place.
 */
export function readRawEmbed(
  element: Element,
  rows: Rows,
  url = (element as HTMLIFrameElement).src || '',
): RawEmbed | undefined {
  const raw = element as HTMLIFrameElement & HTMLQuoteElement;
  const { cite, title, dataset, style } = raw;
  // Authors leave the scheme out, or paste old `http:` URLs.
  const [, start = ''] = url.split(/\/\/(?:www\.)?/);
  const row = rows.find(
    ({ frames, markup }) =>
      (markup && element.matches(markup)) || frames.some(frame => start.startsWith(frame)),
  );
  if (!row) return undefined;
  // The last link to a post in a quotation of X is the quoted post.
  const link = [...element.querySelectorAll<HTMLAnchorElement>('[href*=status]')].at(-1)?.href;
  const placement = placementOf(element);
  if (placement === 'own') return undefined;
  const isFlowing = placement === 'flow';
  // Some vendors have the width of their own embed codes in `data-width`; that of a frame belongs to the page.
  const width = isFlowing && (pixels(style.width) || pixels(raw.width ?? dataset.width));
  const height = isFlowing && (pixels(style.height) || pixels(raw.height));
  return [
    row,
    {
      // Only scripts are `async`; the `data-id` of a frame belongs to the page.
      src: cite || link || ('async' in element && dataset.id) || url,
      title,
      // A script of the page may look for the frame before the element is defined.
      id: raw.id,
      width,
      height: width ? 0 : height,
      ratio: isFlowing && Number(dataset.ratio ?? (width as number) / (height as number)),
      fill: !isFlowing && 'true',
    },
  ];
}
