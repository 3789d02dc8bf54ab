import type { Attributes } from '../embeds/attributes.ts';
import type { Row } from '../embeds/row.ts';
import { BAND } from '../size/band.ts';
import { HIGHLIGHT_CSS } from './hide-partial-calls.ts';
import { selectorOf } from './row-of-tag.ts';

// The declarations of each size. A row with a height has no caption below it. Its declarations stay beside a ratio in the
// attributes, which is rare.
const SIZES = {
  height: 'aspect-ratio:auto;--_band:0px;min-height:#px',
  ratio: 'aspect-ratio:auto #',
  width: 'max-width:#px',
};

/**
 * Makes the functions that keep space free for elements which are not drawn yet: the size of a row, and the sizes in an
 * element's attributes. The rules apply until an element has a state. A constructed style sheet is allowed by
 * `style-src 'self'`. Rows of words have a `rowHeight` in CSS pixels where they wait for a click, else that of their frame.
 */
export function reserveSpace(
  tags: readonly string[],
  rowHeight: number | false,
): {
  reserveRow(row: Row): void;
  reserveSize(attributes: Attributes): void;
} {
  const sheet = new CSSStyleSheet();
  const every = `:is(${tags}):not([state])`;
  sheet.replaceSync(
    // Without specificity, but behind the page's sheets: it overrides `*{margin:0}` alone.
    `${HIGHLIGHT_CSS}:where(${tags}){margin-block:var(--embed-margin,1em)}` +
      `${every}{display:block;padding:0 0 var(--_band,${BAND});aspect-ratio:auto 16/9}` +
      // Paper names the call or the address, until there is a link.
      `@media print{${every}[from]:before{content:attr(call)attr(args)attr(src)}}` +
      // The tint of the stage. A tag that was written by hand shows its content.
      `${every}[from]{border-radius:12px;background:#8881 content-box}` +
      `:is(${tags})[fill]{margin:0;position:absolute;inset:0;aspect-ratio:auto}`,
  );
  document.adoptedStyleSheets.push(sheet);

  const known = new Set<string>();
  const insert = (selector: string, declarations: string, size: string | number | true) => {
    const rule = `${selector}:not([state],[fill]){${declarations.replace('#', size as string)}}`;
    if (known.has(rule)) return;
    known.add(rule);
    sheet.insertRule(rule, sheet.cssRules.length);
  };
  return {
    reserveRow(row) {
      // The specificity of a tag lets the author's sizes win.
      const { size } = row;
      if (size.includes('.')) insert(selectorOf(row), SIZES.ratio, size);
      else if (size) insert(selectorOf(row), SIZES.height, rowHeight || size);
    },
    reserveSize(attributes) {
      for (const [name, declarations] of Object.entries(SIZES)) {
        const value = attributes[name];
        if (value) insert(`[from][${name}="${value}"]`, declarations, value);
      }
    },
  };
}
