import { readSize, type SizeAttributes } from '../size/read-size.ts';
import { sizeCss } from '../size/size-css.ts';
import { themeCss } from './environment.ts';
import type { ParsedElement, Work } from './parsed-element.ts';

const LEAST = 40;
const MOST = 4000;
// What a card needs for a title and a link, however low its frame will be.
const LEAST_CARD = 80;

/**
 * A height in CSS pixels out of what a frame says, if that is a number. What is none is `undefined`, and so is nought,
 * which says that nothing is drawn yet; a height out of reason is brought back to it.
 */
export function readHeight(height: unknown): number | undefined {
  if (typeof height !== 'number' || !(height > 0 && height < Infinity)) return undefined;
  return Math.ceil(Math.min(Math.max(height, LEAST), MOST));
}

/** Under which a work's height is kept while the reader's tab is open. */
export const heightKey = ({ provider, reference }: Work): string =>
  `shortcode-embeds:${provider.name}/${reference.id}`;

const recallHeight = (work: Work) => {
  try {
    return readHeight(Number(sessionStorage.getItem(heightKey(work))));
  } catch {
    return undefined;
  }
};

/**
 * The declarations that keep an embed's room free, as its work, its author and its frame want it: a frame that has
 * told its height (`tall`) needs none, and one that is not there yet leaves the room to its card.
 */
export function reservedSizeCss(element: SizeAttributes, reading?: ParsedElement, tall?: boolean): string {
  const { work, code } = reading ?? {};
  const height = work?.provider.height && recallHeight(work);
  const shape = {
    ...(work ? work.target.size : { ratio: 16 / 9 }),
    ...work?.size,
    ...readSize(element),
    ...(height && { ratio: 0, height }),
    ...(tall && { ratio: 0, height: 0 }),
  };
  const low = tall === undefined && shape.height && shape.height < LEAST_CARD && { height: LEAST_CARD };
  return `:host{${themeCss()}${code ? '' : sizeCss({ ...shape, ...low })}}`;
}
