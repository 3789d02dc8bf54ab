import type { Size } from './size.ts';

/** The declarations that keep the room free; only numbers go in, so nothing but a size can come out. */
export const sizeCss = ({ ratio, height, width }: Size): string =>
  // Each says both, or what another rule says of one would be left over. Four digits are exact to the pixel.
  (ratio
    ? `aspect-ratio:${ratio.toFixed(4)};min-height:0;`
    : height
      ? `aspect-ratio:auto;min-height:${height}px;`
      : '') + (width ? `width:${width}px` : '');
