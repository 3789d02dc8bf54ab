import { plainName } from '../shortcode/plain-name.ts';
import type { Table } from './table.ts';

/** Finds the tag for a shortcode's name, whatever its case and hyphens. */
export function tagFinder(table: Table): (name: string) => string | undefined {
  const tags = new Map(table.flatMap(([tag, names]) => names.split(' ').map(name => [name, tag])));
  return name => tags.get(plainName(name));
}
