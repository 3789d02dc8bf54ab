import type { Attributes } from '../embeds/attributes.ts';
import { OPEN_ROW, type Row } from '../embeds/row.ts';
import { readRawEmbed } from './read-raw-embed.ts';

/** The row of a hand-written tag of ours. */
export const rowOfTag = (element: Element, rows: readonly Row[]): Row => {
  const own = element.getAttribute('provider');
  return (
    rows.find(({ tag, names }) => tag === element.localName && (tag !== 'web-embed' || names[0] === own)) ??
    OPEN_ROW
  );
};

/** Reads a raw embed; `undefined` if only the repair code can. */
export function readElement(
  element: Element,
  rows: readonly Row[],
): readonly [row: Row, attributes: Attributes] | undefined {
  const raw = readRawEmbed(element, rows);
  // A vendor's markup does nothing before the vendor's script runs, so it can wait for the repair code.
  return raw && ('srcdoc' in element || !/r/.test(raw[0].needs)) ? raw : undefined;
}
