import type { Shape } from './shape.ts';

/** The declarations that keep the room free; only numbers go in, so nothing but a size can come out. */
export const shapeCss = ({ ratio, height = 0, width }: Shape): string =>
  // Four digits keep a box 1,600 px wide exact to the pixel.
  `aspect-ratio:${ratio ? ratio.toFixed(4) : 'auto'};min-height:${height}px;${width ? `max-width:${width}px` : ''}`;
