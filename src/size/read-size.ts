import type { Size } from './size.ts';

/** The size attributes of an element or iframe, as strings. */
export interface SizeAttributes {
  readonly ratio?: string | null | undefined;
  readonly width?: string | null | undefined;
  readonly height?: string | null | undefined;
}

// Like an iframe's dimensions in HTML: leading digits count and the rest is ignored. Percentages are not a size.
const pixels = (text: string | null | undefined) => Number(/^\s*\d{1,4}(?!\d|.*%)/.exec(text ?? ''));

/**
 * Parses `ratio="16/9"` (also `16:9`, `1.7778`), and `width` and `height` in CSS pixels as on an iframe. Ignores values
 * that are not a size, like `width="100%"`, and ratios outside of 0.2 to 8.
 */
export function readSize({ ratio, width, height }: SizeAttributes): Size {
  const [over = 0, under = 1] = (ratio ?? '').split(/[/:]/).map(Number);
  const widthPx = pixels(width);
  const heightPx = pixels(height);
  const quotient = over / under || widthPx / heightPx;
  return {
    ...(widthPx && { width: widthPx }),
    ...(quotient > 0.2 && quotient < 8
      ? { ratio: quotient }
      : heightPx && { ratio: undefined, height: heightPx }),
  };
}
