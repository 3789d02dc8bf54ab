import type { Shape } from '../shape/shape.ts';
import { shapeCss } from '../shape/shape-css.ts';

const sheets = new Map<string, CSSStyleSheet>();

/**
 * The style sheet that gives a host its room, one for all elements of the same size.
 * Not a `style` attribute: that would be copied by `innerHTML` and refused by `style-src 'self'`.
 */
export function sizeSheet(shape: Shape): CSSStyleSheet {
  const css = shapeCss(shape);
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{${css}}`);
    sheets.set(css, sheet);
  }
  return sheet;
}
