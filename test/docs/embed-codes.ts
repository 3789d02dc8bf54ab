import { table } from 'virtual:embed-table';
import { readRows } from '../../src/embeds/read-rows.ts';
import type { Provider } from '../../src/entries/lib/providers.ts';
import { embedSelector } from '../../src/page/read-raw-embed.ts';

// What the loader looks for in a page beside frames; what it does not find, no provider is asked about.
const sought = embedSelector(readRows(table), 'vendors').split(',');

// `script[src*="gist.github"]` finds all that `script[src^="https://gist.github.com/"]` does.
function isSought(selector: string): boolean {
  return sought.some(wide => {
    const [, tag, part] = /^(\w+)\[\w+\*="([^"]+)"\]$/.exec(wide) ?? [];
    return (
      wide === selector ||
      (tag && part && selector.startsWith(tag) && selector.slice(tag.length).includes(part))
    );
  });
}

/** Tells whether the vendor's own embed code, where it stands in a page, is taken. */
export const takesCode = ({ markup }: Provider): boolean => !!markup?.split(',').some(isSought);
