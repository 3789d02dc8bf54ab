import { readShape } from '../shape/read-shape.ts';
import { shapeCss } from '../shape/shape-css.ts';
import type { Table } from './table.ts';
import { VEIL_CSS } from './veil.ts';

/** The attributes that the loader writes; only those of size count here. */
export type Attributes = Readonly<Record<string, string | null>>;

/**
 * Keeps room for elements whose code has not arrived, each tag's own and what an author's sizes ask for.
 * A constructed style sheet passes `style-src 'self'`; what the author wrote stays in place beneath it, unseen.
 */
export function reserve(table: Table): (attributes: Attributes) => void {
  const sheet = new CSSStyleSheet();
  const every = `:is(${table.map(({ tag }) => tag)}):not(:defined)`;
  sheet.replaceSync(
    `${VEIL_CSS}${every}{display:block;margin-block:var(--embed-margin,1em)}` +
      // What the author wrote by hand may be read meanwhile; what the loader put away may not.
      `${every}[from]{visibility:hidden;overflow:hidden}` +
      table.map(({ tag, room }) => `${tag}:not(:defined){${room}}`).join(''),
  );
  document.adoptedStyleSheets.push(sheet);

  const known = new Set(['']);
  return attributes => {
    const selector = ['ratio', 'width', 'height']
      .map(name => (attributes[name] ? `[${name}=${CSS.escape(attributes[name])}]` : ''))
      .join('');
    if (known.has(selector)) return;
    known.add(selector);
    const css = shapeCss(readShape(attributes));
    // Behind the rules of the tags, which say less and count as much.
    if (css) sheet.insertRule(`${selector}:not(:defined){${css}}`, sheet.cssRules.length);
  };
}
