import type { Size } from './size.ts';

/** What an author may say of size, as it stands in the attributes. */
export interface SizeAttributes {
  readonly ratio?: string | null | undefined;
  readonly width?: string | null | undefined;
  readonly height?: string | null | undefined;
}

// As HTML reads an iframe's size: digits count, what follows does not. A share of the column is no size.
const pixels = (text: string | null | undefined) => Number(/^\s*\d{1,4}(?!\d|.*%)/.exec(text ?? ''));

/**
 * Reads `ratio="16/9"` (also `16:9`, `1.7778`) and `width`, `height` in pixels as an iframe has them.
 * What is no size, like `width="100%"`, and a box flatter or taller than anybody can mean, is passed over.
 */
export function readSize({ ratio, width, height }: SizeAttributes): Size {
  const [over = 0, under = 1] = (ratio ?? '').split(/[/:]/).map(Number);
  const wide = pixels(width);
  const high = pixels(height);
  const told = over / under || wide / high;
  return {
    ...(wide && { width: wide }),
    ...(told > 0.2 && told < 8 ? { ratio: told } : high && { ratio: undefined, height: high }),
  };
}
