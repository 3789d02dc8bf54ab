import { readSize } from './read-size.ts';
import type { Size } from './size.ts';

/** Returns the size that a call's named arguments set, as Hugo's themes and Quarto (`aspect-ratio="21x9"`) spell it. */
export const argumentSize = ({
  width,
  height,
  ratio,
  'aspect-ratio': aspectRatio = ratio,
}: Readonly<Record<string, string | undefined>>): Size =>
  readSize({ width, height, ratio: aspectRatio?.replace(/[x×]/, '/') });
