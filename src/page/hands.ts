import type { Options } from './options.ts';
import type { RawEmbed } from './raw-embed.ts';
import type { Attributes } from './reserve.ts';
import type { Table } from './table.ts';

/** What the page lends to the code that reads what is not plain: how to find out, and how to put right. */
export interface Hands {
  /** The tag of the element that shows a call of this plain name, if the page itself knows it. */
  tagOf(name: string): string | undefined;
  /** What a raw embed is, of those in a table: a tag, and attributes for it. */
  readRaw(element: Element, table: Table): RawEmbed | undefined;
  /** What the page itself knows of the providers. */
  readonly table: Table;
  /** Puts an element in the place of these siblings, with them inside, out of reach of their own scripts if `inert`. */
  take(nodes: readonly ChildNode[], tag: string, attributes: Attributes, inert?: boolean): void;
  /** Leaves nodes alone from now on, as reading them threw an error: they would throw it again. */
  leave(nodes: Iterable<Node>, error: unknown): void;
  /** True if a node is to be left alone: it was refused, or reading it threw an error. */
  isLeft(node: Node): boolean;
  /** What the owner wants. */
  readonly options: Options;
  /** Tells the owner why something was left alone. */
  warn(code: string, about: unknown): void;
}

/** The page's hands, and what the mending code knows by itself. */
export interface Tools extends Omit<Hands, 'tagOf' | 'readRaw' | 'table'> {
  /** The tag for a call of this name, and attributes that say whose it is. */
  elementFor(name: string): readonly [tag: string, attributes: Attributes] | undefined;
  /** What a raw embed of any provider is. */
  readRaw(element: Element): RawEmbed | undefined;
  /** The tag for a host whose addresses a provider reads. */
  tagAt(host: string): string | undefined;
}

/**
 * Takes from a set the texts and elements that have arrived whole, and puts each right by `hands` or leaves it alone.
 * Tells whether there were none. Settles in any case.
 */
export type Mend = (unread: Set<Text | Element>, hands: Hands) => Promise<boolean>;
