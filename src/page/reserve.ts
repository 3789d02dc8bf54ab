import { readShape } from '../shape/read-shape.ts';
import { shapeCss } from '../shape/shape-css.ts';
import type { Table } from './table.ts';
import { VEIL_CSS } from './veil.ts';

let sheet: CSSStyleSheet | undefined;
const sizes = new Set<string>();

/**
 * Keeps room for elements whose code has not arrived. A constructed style sheet passes `style-src 'self'`,
 * and what the author wrote stays in place beneath it, unseen.
 */
export function reserve(rooms: Table['rooms']): void {
  sheet = new CSSStyleSheet();
  const tags = Object.keys(rooms);
  const waiting = `:is(${tags}):not(:defined)`;
  sheet.insertRule(VEIL_CSS);
  sheet.insertRule(`${waiting}{display:block;box-sizing:border-box;margin-block:var(--embed-margin,1em)}`);
  // What the author wrote by hand may be read meanwhile; what the loader put away may not.
  sheet.insertRule(`${waiting}[from]{visibility:hidden;overflow:hidden}`);
  for (const tag of tags) sheet.insertRule(`${tag}:not(:defined){${rooms[tag]}}`);
  document.adoptedStyleSheets.push(sheet);
}

/** Keeps the room that the author's own sizes ask for. */
export function reserveFor(element: Element): void {
  const size = ['ratio', 'width', 'height'].map(name => [name, element.getAttribute(name)] as const);
  const shape = readShape(Object.fromEntries(size));
  if (!shape.ratio && !shape.height && !shape.width) return;
  const selector = size
    .map(([name, value]) => (value === null ? '' : `[${name}=${CSS.escape(value)}]`))
    .join('');
  if (sizes.has(selector)) return;
  sizes.add(selector);
  // Behind the rules of the tags, which say less and count as much.
  sheet?.insertRule(`${selector}:is(*):not(:defined){${shapeCss(shape)}}`, sheet.cssRules.length);
}
