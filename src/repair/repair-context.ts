import type { Attributes } from '../embeds/attributes.ts';
import type { PageContext } from '../embeds/page-context.ts';
import { OPEN_ROW } from '../embeds/read-rows.ts';
import type { RawEmbed, Row, Rows } from '../embeds/row.ts';
import type { LoadFile } from '../fetching/fetcher.ts';
import type { AllStrings } from '../i18n/strings.ts';
import { parseUrl } from '../providers/registry/parse-url.ts';
import { idOrUrl } from '../providers/registry/read-call.ts';
import { readArguments } from '../shortcode/arguments.ts';
import { plainName } from '../shortcode/plain-name.ts';
import { styledSize } from './styled-size.ts';
import { vendorAddress, vendorOptions } from './vendor-address.ts';
import { withPlainAddress } from './with-plain-address.ts';

/** The files that the repair code may need, and what each exports. */
export interface RepairFiles {
  readonly 'provider-hosts': typeof import('../providers/registry/provider-hosts.ts');
  readonly html: typeof import('../security/html.ts');
  readonly consent: typeof import('../consent/consent.ts');
  /** Lists what the reader allows. */
  readonly 'embed-consent': {
    defineEmbedConsent(context: {
      readonly consent: RepairFiles['consent'];
      readonly lang: string;
      readonly load: LoadFile<RepairFiles>;
    }): void;
  };
  readonly [strings: `locales/${string}`]: { readonly strings: AllStrings };
  readonly [other: string]: unknown;
}

/** The page's context, and what the mending code knows by itself. */
export interface RepairContext
  extends Omit<PageContext<RepairFiles>, 'rowForName' | 'readRawEmbed' | 'rows'> {
  /** The row for a call of this name, and attributes that say how it was spelled. */
  rowForCall(name: string): readonly [row: Row, attributes: Attributes] | undefined;
  /** What a raw embed of any provider is. */
  readRawEmbed(element: Element): RawEmbed | undefined;
  /** The row for a host whose addresses a provider reads. */
  rowForHost(host: string): Row | undefined;
}

type Addresses = Pick<RepairFiles['provider-hosts'], 'candidates' | 'providersAt'>;

/**
 * Makes the context for all providers out of the page's context, which know most of them, and of the `rest`: rows of
 * further providers, names and frames.
 */
export function repairContext(
  page: PageContext<RepairFiles>,
  rest: Rows,
  { candidates, providersAt }: Addresses,
): RepairContext {
  const all = [...page.rows, ...rest];
  const rows = new Map(rest.flatMap(row => row.names.map(name => [name, row])));
  // Names that leave open whose a work is have none before them, and no name is no call.
  rows.delete('');
  const aliases = new Map<string, string>();
  for (const [, own = '', name = ''] of page.options.alias?.matchAll(/(\S+)=(\S+)/g) ?? [])
    aliases.set(plainName(own), name);

  // The descriptors that an element of an open row is going to ask for, so that they come beside its other files.
  const descriptorsFor = ({ src, args }: Attributes) => {
    const { args: list, params } = readArguments(`${args ?? ''}`) ?? { args: [], params: {} };
    const host = parseUrl(`${src || idOrUrl({ args: list, params })}`)?.hostname;
    return candidates(params.provider ?? '', host).map(name => `providers/${name}`);
  };

  return {
    ...page,

    replace(nodes, row, attributes, inert) {
      const files = row.names[0] ? [] : descriptorsFor(attributes);
      page.replace(nodes, { ...row, files }, attributes, inert);
    },

    rowForCall(written) {
      // What the page knows by itself it has read already, and the same name must not mean another thing here.
      const plain = plainName(written);
      const name = page.rowForName(plain) ? written : (aliases.get(plain) ?? written);
      const row = page.rowForName(plainName(name)) ?? rows.get(plainName(name));
      return row && [row, { call: name }];
    },

    readRawEmbed: element => withPlainAddress(element, readRaw),

    rowForHost(host) {
      const names = providersAt(host);
      const [row, ...others] = all.filter(({ names: [own = ''] }) => names.includes(own));
      // One tag shows them all, or the element finds out.
      return row && (others.every(({ tag }) => tag === row.tag) && row.tag !== OPEN_ROW.tag ? row : OPEN_ROW);
    },
  };

  function readRaw(element: Element): RawEmbed | undefined {
    const [row, attributes] = page.readRawEmbed(element, all) ?? [];
    if (!row) return undefined;
    const size = styledSize(element);
    if (row.tag !== OPEN_ROW.tag) return [row, { ...attributes, ...size }];
    const src = vendorAddress(element) ?? attributes?.src;
    return [row, { ...attributes, ...size, ...vendorOptions(element), src }];
  }
}
