import { table } from 'virtual:embed-table';
import { readRows } from '../../src/embeds/read-rows.ts';
import type { Provider } from '../../src/entries/lib/providers.ts';
import { OTHERS } from '../../src/page/find-embeds.ts';
import { PLACEHOLDERS } from '../../src/repair/rare-embeds/repair-placeholder.ts';

// The selectors of the embed codes that the loader looks for, frames aside. No provider sees any other element.
const selectors = [OTHERS, ...readRows(table).flatMap(({ markup }) => markup || [])].join().split(',');

// `script[src*="gist.github"]` matches everything that `script[src^="https://gist.github.com/"]` matches.
function isSelected(selector: string): boolean {
  return selectors.some(wide => {
    const [, tag, part] = /^(\w+)\[\w+\*="([^"]+)"\]$/.exec(wide) ?? [];
    return (
      wide === selector ||
      (tag && part && selector.startsWith(tag) && selector.slice(tag.length).includes(part))
    );
  });
}

/** Tells whether the vendor's own embed code in a page is replaced. */
export const replacesCode = ({ name, markup }: Provider): boolean =>
  name in PLACEHOLDERS || !!markup?.split(',').some(isSelected);
