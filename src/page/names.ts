import { plainName } from '../shortcode/plain-name.ts';
import type { Table } from './table.ts';

/** Finds the tag for a shortcode's name, whatever its case and hyphens. */
export function tagFinder(table: Table): (name: string) => string | undefined {
  return name => table.find(([, names]) => names.split(' ').includes(plainName(name)))?.[0];
}
