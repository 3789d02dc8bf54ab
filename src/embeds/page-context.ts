import type { Bring } from '../fetching/fetcher.ts';
import type { AllWords } from '../i18n/strings.ts';
import type { Options } from './options.ts';
import type { RawEmbed } from '../page/read-raw-embed.ts';
import type { Attributes } from '../page/reserve-space.ts';
import type { Row, Table } from './row.ts';

/** The files that the repair code may need, and what each exports. */
export interface RepairFiles {
  readonly addresses: typeof import('../providers/registry/provider-hosts.ts');
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
  readonly [words: `words/${string}`]: { readonly words: AllWords };
  readonly [other: string]: unknown;
}

/** What the page lends to the code that reads what is not plain: how to find out, and how to put right. */
export interface Hands {
  /** What the page itself knows of the provider with this plain name. */
  rowOf(name: string): Row | undefined;
  /** What a raw embed is, of those in a table: a row of it, and attributes for the element. */
  readRaw(element: Element, table: Table): RawEmbed | undefined;
  /** What the page itself knows of the providers. */
  readonly table: Table;
  /** Puts an element in the place of these siblings, with them inside, out of reach of their own scripts if `inert`. */
  take(nodes: readonly ChildNode[], row: Row, attributes: Attributes, inert?: boolean): void;
  /** Leaves nodes alone from now on, as reading them threw an error: they would throw it again. */
  leave(nodes: Iterable<Node>, error: unknown): void;
  /** True if a node is to be left alone: it was refused, or reading it threw an error. */
  isLeft(node: Node): boolean;
  /** What the owner wants. */
  readonly options: Options;
  /** Tells the owner why something was left alone. */
  warn(code: string, about: unknown): void;
  /** Brings a further file. */
  readonly bring: Bring<RepairFiles>;
}

/** The page's hands, and what the mending code knows by itself. */
export interface Tools extends Omit<Hands, 'rowOf' | 'readRaw' | 'table'> {
  /** The row for a call of this name, and attributes that say how it was spelled. */
  elementFor(name: string): readonly [row: Row, attributes: Attributes] | undefined;
  /** What a raw embed of any provider is. */
  readRaw(element: Element): RawEmbed | undefined;
  /** The row for a host whose addresses a provider reads. */
  rowAt(host: string): Row | undefined;
}

/**
 * Takes from a set the texts and elements that have arrived whole, and puts each right by `hands` or leaves it alone.
 * Tells whether there were none. Rejects where a file that it needs can't be had.
 */
export type Mend = (unread: Set<Text | Element>, hands: Hands) => Promise<boolean>;
