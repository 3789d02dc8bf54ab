import { plainName } from '../shortcode/plain-name.ts';
import type { Hands, Tools } from './hands.ts';
import type { RawEmbed } from './raw-embed.ts';
import { styledSize } from './styled-size.ts';
import type { Row } from './table.ts';
import { vendorAddress, vendorOptions } from './vendor-address.ts';
import { withAddress } from './with-address.ts';

const sheet = new CSSStyleSheet();
const roomy = new Set<Row>();

// The element knows its room when its provider has arrived; until then the page keeps it, as it does for others.
function keepRoom(row: Row): void {
  const [tag, names, , , room] = row;
  if (!room || roomy.has(row)) return;
  if (!roomy.size) document.adoptedStyleSheets.push(sheet);
  roomy.add(row);
  sheet.insertRule(`${tag}[provider="${nameOf(names)}"]:not([state]){${room}}`);
}

const nameOf = (names: string) => names.split(' ', 1)[0];

/** What is known of the providers that the loader does not know. */
export interface Far {
  readonly table: Row[];
  /** The tag for each host whose addresses a provider reads, as descriptors write their hosts. */
  readonly hosts: Map<string, string>;
}

/** Makes one more provider known. */
export function learnRow({ table, hosts }: Far, row: Row, own: readonly string[]): void {
  table.push(row);
  for (const host of own) if (!hosts.has(host)) hosts.set(host, row[0]);
}

/** The tools for all providers, made of the page's hands, which know some, and of what is known of the others. */
export function toolsFor(hands: Hands, { table }: Far, tagAt: Tools['tagAt']): Tools {
  const rows = new Map(table.flatMap(row => row[1].split(' ').map(name => [name, row])));
  // Names that leave open whose a work is have none before them, and no name is no call.
  rows.delete('');
  const aliases = new Map<string, string>();
  for (const [, own = '', name = ''] of hands.options.alias?.matchAll(/(\S+)=(\S+)/g) ?? [])
    aliases.set(plainName(own), name);

  return {
    ...hands,

    elementFor(written) {
      // What the page knows by itself it has read already, and the same name must not mean another thing here.
      const plain = plainName(written);
      const name = hands.tagOf(plain) ? written : (aliases.get(plain) ?? written);
      const tag = hands.tagOf(plainName(name));
      if (tag) return [tag, { call: name }];
      const row = rows.get(plainName(name));
      if (!row) return undefined;
      keepRoom(row);
      return [row[0], { provider: nameOf(row[1]), call: name }];
    },

    readRaw: element => withAddress(element, readRaw),

    tagAt,
  };

  function readRaw(element: Element): RawEmbed | undefined {
    const own = hands.readRaw(element, hands.table);
    if (own) return [own[0], { ...own[1], ...styledSize(element) }];
    for (const row of table) {
      const [tag, attributes] = hands.readRaw(element, [row]) ?? [];
      if (!tag) continue;
      const src = vendorAddress(element) ?? attributes?.src;
      const provider = nameOf(row[1]);
      return [tag, { ...attributes, ...styledSize(element), ...vendorOptions(element), provider, src }];
    }
    return undefined;
  }
}
