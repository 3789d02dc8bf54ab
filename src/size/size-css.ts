import type { Size } from './size.ts';

/**
 * Returns the CSS declarations that reserve a size. Injection-safe, as only numbers are interpolated. With `auto` a ratio is that of
 * the content, without the caption in the padding, whatever `box-sizing` the page sets for all elements.
 */
export const sizeCss = ({ ratio, height, width }: Size): string =>
  // Both properties are always set, to override those of other rules. Four decimals are exact to the pixel.
  (ratio
    ? `aspect-ratio:auto ${ratio.toFixed(4)};min-height:auto;`
    : height
      ? `aspect-ratio:auto;min-height:${height}px;`
      : '') + (width ? `--_width:${width}px;width:min(${width}px,100%)` : '');
