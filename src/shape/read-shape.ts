import type { Shape } from './shape.ts';

/** What an author may say of size, as it stands in the attributes. */
export interface SizeAttributes {
  readonly ratio?: string | null | undefined;
  readonly width?: string | null | undefined;
  readonly height?: string | null | undefined;
}

// `16/9`, `16:9`, `1.7778`
const RATIO = /^([\d.]+)(?:[/:x]([\d.]+))?$/;
// `800`, `800px`, but not `100%`
const PIXELS = /^\d{2,4}(?=(?:\.\d+)?(?:px)?$)/;

const pixels = (text: string | null | undefined) => Number(PIXELS.exec(text ?? '')) || undefined;

// A box flatter or taller than this is a slip of the pen, not a size.
const sane = (ratio: number) => (ratio > 0.2 && ratio < 8 ? ratio : undefined);

/**
 * Reads `ratio="16/9"` (also `16:9`, `1.7778`) and `width`, `height` in pixels as an iframe has them.
 * What is no size, like `width="100%"`, is passed over.
 */
export function readShape({ ratio, width, height }: SizeAttributes): Shape {
  const wide = pixels(width);
  const high = pixels(height);
  const [, over, under = 1] = RATIO.exec(ratio ?? '') ?? [];
  const told = sane(Number(over) / Number(under)) ?? (wide && high ? sane(wide / high) : undefined);
  return {
    ...(wide && { width: wide }),
    ...(told ? { ratio: told } : high && { height: high }),
  };
}
