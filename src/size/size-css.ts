import type { Size } from './size.ts';

/** Returns the CSS declarations that reserve a size. Injection-safe, as only numbers are interpolated. */
export const sizeCss = ({ ratio, height, width }: Size): string =>
  // Both properties are always set, to override those of other rules. Four decimals are exact to the pixel.
  (ratio
    ? `aspect-ratio:${ratio.toFixed(4)};min-height:0;`
    : height
      ? `aspect-ratio:auto;min-height:${height}px;`
      : '') + (width ? `--_width:${width}px;width:min(${width}px,100%)` : '');
