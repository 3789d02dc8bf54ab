import { readSize } from './read-size.ts';
import type { Size } from './size.ts';

/** What a shortcode's named arguments say of size, as Hugo's themes and Quarto (`aspect-ratio="21x9"`) call it. */
export const argumentSize = ({
  width,
  height,
  ratio,
  'aspect-ratio': shape = ratio,
}: Readonly<Record<string, string | undefined>>): Size =>
  readSize({ width, height, ratio: shape?.replace(/[x×]/, '/') });
