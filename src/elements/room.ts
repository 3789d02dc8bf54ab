import type { Shape } from '../shape/shape.ts';
import { shapeCss } from '../shape/shape-css.ts';

const sheets = new Map<string, CSSStyleSheet>();

// One sheet for all elements of the same size.
const sheetOf = (css: string) => {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{${css}}`);
    sheets.set(css, sheet);
  }
  return sheet;
};

/**
 * Gives a host its room: the author's size, else the provider's. A height is kept free only until the frame has
 * told its own. By a style sheet and not a `style` attribute, which `innerHTML` would copy and
 * `style-src 'self'` refuse.
 */
export function takeRoom(root: ShadowRoot, own: Shape, provided: Shape, told: boolean): void {
  const { width, ...rest } = provided;
  const settled = own.ratio || own.height || (rest.height && told);
  const shape = { ...(width && { width }), ...(settled ? {} : rest), ...own };
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.slice(0, 1), sheetOf(shapeCss(shape))];
}
