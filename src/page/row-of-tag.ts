import { GENERIC_ROW } from '../embeds/read-rows.ts';
import type { Row, Rows } from '../embeds/row.ts';

/** Returns a selector of the elements of a row, with the specificity of a tag. */
export const selectorOf = ({ tag, names: [own] }: Row): string =>
  tag === 'web-embed' ? `${tag}:where([provider="${own}"])` : tag;

/** Returns the row of one of our own tags that stands in the page. */
export const rowOfTag = (element: Element, rows: Rows): Row =>
  rows.find(row => element.matches(selectorOf(row))) ?? GENERIC_ROW;
