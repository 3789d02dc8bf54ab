import { isStrict } from '../consent/is-strict.ts';
import { settings } from '../consent/settings.ts';
import { heightKey } from '../embeds/frame-height.ts';
import { hasStage } from '../providers/kit/has-stage.ts';
import { BAND } from '../size/band.ts';
import { readSize, type SizeAttributes } from '../size/read-size.ts';
import { ASKING_ROW_PX, ROW_PX } from '../size/row-height.ts';
import type { Size } from '../size/size.ts';
import { sizeCss } from '../size/size-css.ts';
import { themeCss } from './environment.ts';
import { isShowable, type ParsedElement, type Work } from './parsed-element.ts';

const storedHeight = (work: Work) => {
  try {
    return Number(sessionStorage.getItem(heightKey(work)));
  } catch {
    return undefined;
  }
};

/** Returns the size of an embed before its frame has sent a height: that of the attributes, the call or the provider. */
export const sizeOf = (element: SizeAttributes, work: Work | undefined): Size => ({
  ...(work ? work.target.size : { ratio: 16 / 9 }),
  ...work?.size,
  ...readSize(element),
});

/** True if the card is a row of text: the work is read, not watched, and has no picture, or it has only a link. */
export const isRow = (element: SizeAttributes, work: Work, hasPicture: boolean): boolean =>
  !(isShowable(work) && (hasPicture || hasStage(work.provider.kind, sizeOf(element, work))));

/**
 * Returns the CSS rule that reserves an embed's size: the height that the frame sent earlier in this tab, else `sizeOf`;
 * nothing once the frame has sent its height, and for a row that `waits` for a click: it is as high as its words.
 * `hasHeight` is true if a frame has sent its height, and `undefined` without a frame; `style` is that of the place.
 */
export function reservedSizeCss(
  element: SizeAttributes & Element,
  parsed: ParsedElement | undefined,
  hasHeight: boolean | undefined,
  style: string,
  waits: boolean,
  hasPicture: boolean,
): string {
  const { work, code } = parsed ?? {};
  const given = sizeOf(element, work);
  const inRow = work ? isRow(element, work, hasPicture) : !given.ratio;
  const height = work?.provider.height && storedHeight(work);
  const size = {
    ...given,
    ...(height && { ratio: 0, height }),
    ...(work &&
      inRow &&
      (waits || !isShowable(work)) && {
        ratio: 0,
        height: waits && isStrict(settings) ? ASKING_ROW_PX : ROW_PX,
      }),
    ...(hasHeight && { ratio: 0, height: 0 }),
  };
  // A card needs this for a title and a link, even if its frame is lower.
  const minHeight = hasHeight === undefined && size.height && size.height < ROW_PX && { height: ROW_PX };
  return `:host{--_band:${code || inRow ? '0px' : BAND};${themeCss()}${code ? '' : `${sizeCss({ ...size, ...minHeight })};${style}`}}`;
}
