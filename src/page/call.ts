import { type Delimited, delimit } from '../shortcode/delimit.ts';
import type { Table } from './table.ts';
import { warn } from './warn.ts';

/** The calls of a text that one of our elements shows, and its tag; of the others the owner is told. */
export function callsIn(text: string, names: Table['names']): (readonly [Delimited, tag: string])[] {
  return delimit(text).flatMap(call => {
    if (call.kind !== 'open' && call.kind !== 'self-closing') return [];
    const tag = names[call.name.toLowerCase()];
    if (!tag) warn('unknown-name', text.slice(call.start, call.end));
    return tag ? [[call, tag] as const] : [];
  });
}
