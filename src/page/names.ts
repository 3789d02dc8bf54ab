import { plainName } from '../shortcode/plain-name.ts';
import type { Table } from './table.ts';

/**
 * Finds the tag for a shortcode's name, whatever its case and hyphens.
 * `alias` adds the site's own names: `yt=youtube slides=googleslides`.
 */
export function tagFinder(table: Table, alias = ''): (name: string) => string | undefined {
  const tags = new Map(table.flatMap(({ tag, names }) => names.split(' ').map(name => [name, tag])));
  for (const [, own = '', name = ''] of alias.matchAll(/(\S+)=(\S+)/g)) {
    tags.set(plainName(own), tags.get(plainName(name)) ?? '');
  }
  return name => tags.get(plainName(name));
}
