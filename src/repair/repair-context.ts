import type { Attributes } from '../embeds/attributes.ts';
import type { PageContext } from '../embeds/page-context.ts';
import { GENERIC_ROW } from '../embeds/read-rows.ts';
import { type Messages, type Report, sendReport } from '../embeds/report.ts';
import type { RawEmbed, Row, Rows } from '../embeds/row.ts';
import type { LoadFile } from '../fetching/fetcher.ts';
import type { AllStrings } from '../i18n/strings.ts';
import type { Provider } from '../providers/provider.ts';
import { parseUrl } from '../providers/registry/parse-url.ts';
import { idOrUrl } from '../providers/registry/read-call.ts';
import { readAliases } from '../shortcode/aliases.ts';
import { readArguments } from '../shortcode/arguments.ts';
import { plainName } from '../shortcode/plain-name.ts';
import { argumentSize } from '../size/argument-size.ts';
import { plainAddresses } from './plain-address.ts';
import { styledSize } from './styled-size.ts';
import { vendorAddress, vendorOptions } from './vendor-address.ts';

/** The lazy files that `repair.js` may load, with the exports of each. */
export interface RepairFiles {
  readonly 'provider-hosts': typeof import('../providers/registry/provider-hosts.ts');
  readonly messages: Messages;
  readonly html: typeof import('../security/html.ts');
  readonly [descriptor: `providers/${string}`]: { readonly provider: Provider };
  readonly consent: typeof import('../consent/consent.ts');
  /** Defines `<embed-consent>`. */
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

/** The page context, extended to all providers. */
export interface RepairContext
  extends Omit<PageContext<RepairFiles>, 'rowForName' | 'readRawEmbed' | 'rows'> {
  /**
   * A selector of the elements whose content is left alone: by our attribute, or by the owner's `data-ignore`. The loader, which
   * counts each byte, has it in its search.
   */
  readonly ignoredSelector: string;
  /** Returns the row for a call of this name, and the attributes with the name as it was spelled. */
  rowForCall(name: string): RowForCall | undefined;
  /** Replaces the nodes of a call, whose arguments are given as text, with an element that holds them. */
  replaceCall(nodes: readonly ChildNode[], row: RowForCall, args: string): void;
  /** Returns the row and attributes of a raw embed of any provider; `url` is given for an element without one of its own. */
  readRawEmbed(element: Element, url?: string, rows?: Rows): RawEmbed | undefined;
  /** Reports a text that can't be read, once. */
  report(report: Report): void;
  /** Returns the row for a host, if a provider accepts its URLs. */
  rowForHost(host: string): Row | undefined;
  /** Returns the names of the providers that a call may mean; `url` is its id or URL. */
  providersOf(row: RowForCall, url: string): readonly string[];
  /** Loads the files for an embed of a host, as far as the host tells. Never rejects. */
  loadFilesAt(host: string, place: Element | null): void;
}

/** A row, and the attributes of an element for a call of it that do not depend on the call's arguments. */
export type RowForCall = readonly [row: Row, nameAttributes: Attributes];

/** Returns the first result that is not `undefined`. */
function firstOf<Item, Result>(items: readonly Item[], read: (item: Item) => Result | undefined) {
  for (const item of items) {
    const result = read(item);
    if (result) return result;
  }
  return undefined;
}

type ProviderHosts = Pick<RepairFiles['provider-hosts'], 'candidates' | 'providersAt'>;

/**
 * Returns the repair context: the page context, which has the rows of common providers, extended with `rest`, the rows
 * of the other providers and the less common names and frames.
 */
export function repairContext(
  page: PageContext<RepairFiles>,
  rest: Rows,
  { candidates, providersAt }: ProviderHosts,
): RepairContext {
  const allRows = [...page.rows, ...rest];
  const restByName = new Map(rest.flatMap(row => row.names.map(name => [name, row])));
  // Generic rows have an empty first name.
  restByName.delete('');
  const aliases = readAliases(page.options.alias);

  // Adds the descriptors that an element is going to need, so that they load in parallel with its other files. Other rows
  // than the generic one name their descriptor.
  const withDescriptors = (row: Row, url: string, name = ''): Row => {
    if (row.names[0]) return row;
    return { ...row, files: candidates(name, parseUrl(url)?.hostname).map(found => `providers/${found}`) };
  };

  const context: RepairContext = {
    ...page,

    ignoredSelector: `[data-embeds-ignore]${page.options.ignore ? `,${page.options.ignore}` : ''}`,

    // The loader's own queue is not lent to this file. Missing in Safari.
    report: report =>
      sendReport(report, () => page.load('messages'), globalThis.requestIdleCallback ?? setTimeout),

    replace: (nodes, row, attributes) =>
      page.replace(nodes, withDescriptors(row, `${attributes.src}`), attributes),

    replaceCall(nodes, [row, nameAttributes], text) {
      // Converters and formatters break long lines inside a quoted value too.
      const args = text.replace(/\s*\n\s*/g, ' ');
      const input = readArguments(args) ?? { args: [], params: {} };
      const attributes = { ...nameAttributes, args, ...argumentSize(input.params) };
      page.replace(nodes, withDescriptors(row, idOrUrl(input), input.params.provider), attributes);
    },

    rowForCall(spelling) {
      // The loader replaces calls by its own rows first, so an alias must not override one of their names here.
      const plain = plainName(spelling);
      const name = page.rowForName(plain) ? spelling : (aliases.get(plain) ?? spelling);
      const row = page.rowForName(plainName(name)) ?? restByName.get(plainName(name));
      return row && [row, { call: name }];
    },

    readRawEmbed,

    rowForHost(host) {
      const names = providersAt(host);
      const [row, ...others] = allRows.filter(({ names: [provider = ''] }) => names.includes(provider));
      // Rows with different tags leave the choice to `<web-embed>`.
      return (
        row && (others.every(({ tag }) => tag === row.tag) && row.tag !== GENERIC_ROW.tag ? row : GENERIC_ROW)
      );
    },

    providersOf: ([{ names }, { call }], url) =>
      names[0] ? [names[0]] : candidates(`${call}`, parseUrl(url)?.hostname),

    loadFilesAt(host, place) {
      const row = context.rowForHost(host);
      if (!row) return;
      const known = withDescriptors(row, `//${host}`);
      // Most codes are those of a frame.
      page.loadFiles(place, { ...known, files: [...known.files, 'frame-style'] }).catch(() => {});
    },
  };
  return context;

  function readRawEmbed(element: Element, url?: string, rows: Rows = allRows): RawEmbed | undefined {
    // A quotation or a script has no URL of its own kind.
    const addresses = url === undefined ? plainAddresses(element) : [url];
    const [row, attributes] =
      firstOf(addresses, url => page.readRawEmbed(element, rows, url)) ??
      page.readRawEmbed(element, rows) ??
      [];
    if (!row) return undefined;
    const size = styledSize(element);
    if (row.tag !== GENERIC_ROW.tag) return [row, { ...attributes, ...size }];
    const src = vendorAddress(element) ?? attributes?.src;
    return [row, { ...attributes, ...size, ...vendorOptions(element), src }];
  }
}
