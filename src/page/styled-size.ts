import { readShape } from '../shape/read-shape.ts';
import type { Attributes } from './reserve.ts';

/** The size that a raw embed has by its `style`, where it has none by attributes. */
export function styledSize(element: Element, { width, height, ratio }: Attributes = {}): Attributes {
  const { style } = element as HTMLElement;
  if (width || height || ratio) return {};
  return { ...readShape({ width: style.width, height: style.height, ratio: style.aspectRatio }) };
}
