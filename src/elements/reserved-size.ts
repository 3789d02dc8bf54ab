import { readSize, type SizeAttributes } from '../size/read-size.ts';
import { sizeCss } from '../size/size-css.ts';
import { themeCss } from './environment.ts';
import type { ParsedElement, Work } from './parsed-element.ts';

const MIN_HEIGHT_PX = 40;
const MAX_HEIGHT_PX = 4000;
// A card needs this for a title and a link, even if its frame is lower.
const MIN_CARD_HEIGHT_PX = 80;

/**
 * Returns the height that a frame sent, limited to 40 to 4000 CSS pixels; `undefined` if it is no positive number: a
 * frame that has drawn nothing yet sends 0.
 */
export function readHeight(height: unknown): number | undefined {
  if (typeof height !== 'number' || !(height > 0 && height < Infinity)) return undefined;
  return Math.ceil(Math.min(Math.max(height, MIN_HEIGHT_PX), MAX_HEIGHT_PX));
}

/** Returns the key of a work's height in the session storage. */
export const heightKey = ({ provider, reference }: Work): string =>
  `shortcode-embeds:${provider.name}/${reference.id}`;

const storedHeight = (work: Work) => {
  try {
    return readHeight(Number(sessionStorage.getItem(heightKey(work))));
  } catch {
    return undefined;
  }
};

/**
 * Returns the CSS rule that reserves an embed's size: the height that the frame sent earlier in this tab, else the size
 * of the attributes, the call or the provider. `hasHeight` is true if the frame has sent its height, so nothing is
 * reserved; `undefined` while there is no frame.
 */
export function reservedSizeCss(
  element: SizeAttributes,
  parsed?: ParsedElement,
  hasHeight?: boolean,
): string {
  const { work, code } = parsed ?? {};
  const height = work?.provider.height && storedHeight(work);
  const size = {
    ...(work ? work.target.size : { ratio: 16 / 9 }),
    ...work?.size,
    ...readSize(element),
    ...(height && { ratio: 0, height }),
    ...(hasHeight && { ratio: 0, height: 0 }),
  };
  const minHeight = hasHeight === undefined &&
    size.height &&
    size.height < MIN_CARD_HEIGHT_PX && { height: MIN_CARD_HEIGHT_PX };
  return `:host{${themeCss()}${code ? '' : sizeCss({ ...size, ...minHeight })}}`;
}
