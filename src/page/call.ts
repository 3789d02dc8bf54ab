import { type Delimited, delimit } from '../shortcode/delimit.ts';
import type { Table } from './table.ts';
import { warn } from './warn.ts';

/** The calls of a text that one of our elements shows, and its tag; of the others the owner is told. */
export function callsIn(text: string, table: Table): (readonly [Delimited, tag: string])[] {
  return delimit(text).flatMap(call => {
    if (call.closing || call.escaped) return [];
    const row = table.find(({ names }) => names.split(' ').includes(call.name.toLowerCase()));
    if (!row) warn('unknown-name', text.slice(call.start, call.end));
    return row ? [[call, row.tag] as const] : [];
  });
}
