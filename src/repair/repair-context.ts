import type { Attributes } from '../embeds/attributes.ts';
import type { Hands } from '../embeds/page-context.ts';
import { OPEN_ROW, type RawEmbed, type Row, type Table } from '../embeds/row.ts';
import type { Bring } from '../fetching/fetcher.ts';
import type { AllWords } from '../i18n/strings.ts';
import { readAddress } from '../providers/registry/parse-url.ts';
import { textOf } from '../providers/registry/read-call.ts';
import { readArguments } from '../shortcode/arguments.ts';
import { plainName } from '../shortcode/plain-name.ts';
import { styledSize } from './styled-size.ts';
import { vendorAddress, vendorOptions } from './vendor-address.ts';
import { withAddress } from './with-plain-address.ts';

/** The files that the repair code may need, and what each exports. */
export interface RepairFiles {
  readonly 'provider-hosts': typeof import('../providers/registry/provider-hosts.ts');
  readonly html: typeof import('../security/html.ts');
  readonly consent: typeof import('../consent/consent.ts');
  /** Lists what the reader allows. */
  readonly 'embed-consent': {
    defineConsents(hands: {
      readonly consent: RepairFiles['consent'];
      readonly lang: string;
      readonly bring: Bring<RepairFiles>;
    }): void;
  };
  readonly [strings: `locales/${string}`]: { readonly words: AllWords };
  readonly [other: string]: unknown;
}

/** The page's hands, and what the mending code knows by itself. */
export interface Tools extends Omit<Hands<RepairFiles>, 'rowOf' | 'readRaw' | 'table'> {
  /** The row for a call of this name, and attributes that say how it was spelled. */
  elementFor(name: string): readonly [row: Row, attributes: Attributes] | undefined;
  /** What a raw embed of any provider is. */
  readRaw(element: Element): RawEmbed | undefined;
  /** The row for a host whose addresses a provider reads. */
  rowAt(host: string): Row | undefined;
}

type Addresses = Pick<RepairFiles['provider-hosts'], 'candidates' | 'providersAt'>;

/**
 * Makes the tools for all providers out of the page's hands, which know most of them, and of the `rest`: rows of
 * further providers, names and frames.
 */
export function toolsFor(
  hands: Hands<RepairFiles>,
  rest: Table,
  { candidates, providersAt }: Addresses,
): Tools {
  const all = [...hands.table, ...rest];
  const rows = new Map(rest.flatMap(row => row.names.map(name => [name, row])));
  // Names that leave open whose a work is have none before them, and no name is no call.
  rows.delete('');
  const aliases = new Map<string, string>();
  for (const [, own = '', name = ''] of hands.options.alias?.matchAll(/(\S+)=(\S+)/g) ?? [])
    aliases.set(plainName(own), name);

  // The descriptors that an element of an open row is going to ask for, so that they come beside its other files.
  const descriptorsFor = ({ src, args }: Attributes) => {
    const { args: list, params } = readArguments(`${args ?? ''}`) ?? { args: [], params: {} };
    const host = readAddress(`${src || textOf({ args: list, params })}`)?.hostname;
    return candidates(params.provider ?? '', host).map(name => `providers/${name}`);
  };

  return {
    ...hands,

    take(nodes, row, attributes, inert) {
      const files = row.names[0] ? [] : descriptorsFor(attributes);
      hands.take(nodes, { ...row, files }, attributes, inert);
    },

    elementFor(written) {
      // What the page knows by itself it has read already, and the same name must not mean another thing here.
      const plain = plainName(written);
      const name = hands.rowOf(plain) ? written : (aliases.get(plain) ?? written);
      const row = hands.rowOf(plainName(name)) ?? rows.get(plainName(name));
      return row && [row, { call: name }];
    },

    readRaw: element => withAddress(element, readRaw),

    rowAt(host) {
      const names = providersAt(host);
      const [row, ...others] = all.filter(({ names: [own = ''] }) => names.includes(own));
      // One tag shows them all, or the element finds out.
      return row && (others.every(({ tag }) => tag === row.tag) && row.tag !== OPEN_ROW.tag ? row : OPEN_ROW);
    },
  };

  function readRaw(element: Element): RawEmbed | undefined {
    const [row, attributes] = hands.readRaw(element, all) ?? [];
    if (!row) return undefined;
    const size = styledSize(element);
    if (row.tag !== OPEN_ROW.tag) return [row, { ...attributes, ...size }];
    const src = vendorAddress(element) ?? attributes?.src;
    return [row, { ...attributes, ...size, ...vendorOptions(element), src }];
  }
}
