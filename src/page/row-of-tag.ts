import { GENERIC_ROW } from '../embeds/read-rows.ts';
import type { Row, Rows } from '../embeds/row.ts';

/** Returns the row of one of our own tags that stands in the page. */
export function rowOfTag(element: Element, rows: Rows): Row {
  const { localName } = element;
  const own = element.getAttribute('provider');
  const row = rows.find(({ tag, names }) => tag === localName && (tag !== 'web-embed' || names[0] === own));
  return row ?? GENERIC_ROW;
}
