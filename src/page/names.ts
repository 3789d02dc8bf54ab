import type { Table } from './table.ts';

/** Finds the tag for a shortcode's plain name; who spells it another way waits for the code that mends. */
export function tagFinder(table: Table): (name: string) => string | undefined {
  return name => table.find(([, names]) => names.split(' ').includes(name))?.[0];
}
