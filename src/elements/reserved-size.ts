import { heightKey, readHeight } from '../embeds/frame-height.ts';
import { readSize, type SizeAttributes } from '../size/read-size.ts';
import { sizeCss } from '../size/size-css.ts';
import { themeCss } from './environment.ts';
import { frameStyle } from './frame-style.ts';
import type { ParsedElement, Work } from './parsed-element.ts';

// A card needs this for a title and a link, even if its frame is lower.
const MIN_CARD_HEIGHT_PX = 80;

const storedHeight = (work: Work) => {
  try {
    return readHeight(Number(sessionStorage.getItem(heightKey(work))));
  } catch {
    return undefined;
  }
};

/**
 * Returns the CSS rule that reserves an embed's size: the height that the frame sent earlier in this tab, else the size
 * of the attributes, the call or the provider; nothing once the frame has sent its height. `isNear`: see `frameStyle`.
 */
export function reservedSizeCss(
  element: SizeAttributes & Element,
  parsed?: ParsedElement,
  frame?: Element,
  isNear?: boolean,
): string {
  const { work, code } = parsed ?? {};
  const hasHeight = frame?.hasAttribute('height');
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
  return `:host{${themeCss()}${code ? '' : `${sizeCss({ ...size, ...minHeight })};${frameStyle(element, hasHeight, isNear)}`}}`;
}
