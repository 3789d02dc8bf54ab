import type { Shape } from '../shape/shape.ts';
import type { Work } from './reading.ts';

const LEAST = 40;
const MOST = 4000;

/**
 * A height in CSS pixels out of what a frame says: a number, or digits. What is none is `undefined`, and so is nought,
 * which says that nothing is drawn yet; a height out of reason is brought back to it.
 */
export function readHeight(told: unknown): number | undefined {
  const height = typeof told === 'string' && /^\d+(?:\.\d+)?$/.test(told) ? Number(told) : told;
  if (typeof height !== 'number' || !(height > 0 && height < Infinity)) return undefined;
  return Math.ceil(Math.min(Math.max(height, LEAST), MOST));
}

/** Under which a work's height is kept while the reader's tab is open. */
export const heightKey = ({ provider, reference }: Work): string =>
  `shortcode-embeds:${provider.name}/${reference.id}`;

const recallHeight = (work: Work) => {
  try {
    return readHeight(sessionStorage.getItem(heightKey(work)));
  } catch {
    return undefined;
  }
};

/** The room to keep free for a work whose frame has not told its height. */
export function roomFor(work: Work): Shape {
  const { provider, reference } = work;
  const height = provider.height && recallHeight(work);
  return { ...(provider.shapeOf?.(reference) ?? provider.shape), ...(height && { ratio: 0, height }) };
}
