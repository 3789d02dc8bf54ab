import type { Row, Table } from './table.ts';

/** One kind of raw embed: how to find it, the tag that stands for it, our attribute → the author's. */
export type RawKind = readonly [selector: string, tag: string, attributes: Readonly<Record<string, string>>];

const FRAME = { src: 'src', title: 'title', width: 'width', height: 'height' };

// Authors leave the scheme out, or paste what they copied before there was a choice.
const frameSelector = ({ frames }: Row) =>
  frames
    .flatMap(address => ['https:', 'http:', ''].map(scheme => `iframe[src^="${scheme}//${address}"]`))
    .join();

/** The raw embeds that `upgrade` names: `iframes`, `vendors`, or both. */
export const rawKinds = (table: Table, upgrade = 'iframes vendors'): RawKind[] =>
  table.flatMap(row => [
    ...(upgrade.includes('iframes') && row.frames.length
      ? [[frameSelector(row), row.tag, FRAME] as const]
      : []),
    ...(upgrade.includes('vendors')
      ? row.markup.map(([selector, names]) => [selector, row.tag, names] as const)
      : []),
  ]);
