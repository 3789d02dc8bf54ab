import type { LoadFile } from '../fetching/fetcher.ts';
import type { Attributes } from './attributes.ts';
import type { Options } from './options.ts';
import type { RawEmbed, Row, Rows } from './row.ts';

/** What the page lends to the code that reads what is not plain: how to find out, and how to put right. */
export interface PageContext<Files = object> {
  /** What the page itself knows of the provider with this plain name. */
  rowForName(name: string): Row | undefined;
  /** What a raw embed is, of those in a table: a row of it, and attributes for the element. */
  readRawEmbed(element: Element, table: Rows): RawEmbed | undefined;
  /** What the page itself knows of the providers. */
  readonly rows: Rows;
  /** Puts an element in the place of these siblings, with them inside, out of reach of their own scripts if `inert`. */
  replace(nodes: readonly ChildNode[], row: Row, attributes: Attributes, inert?: boolean): void;
  /** Leaves nodes alone from now on, as reading them threw an error: they would throw it again. */
  ignore(nodes: Iterable<Node>, error: unknown): void;
  /** True if a node is to be left alone: it was refused, or reading it threw an error. */
  isIgnored(node: Node): boolean;
  /** What the owner wants. */
  readonly options: Options;
  /** Tells the owner why something was left alone. */
  warn(code: string, about: unknown): void;
  /** Brings a further file. */
  readonly load: LoadFile<Files>;
}
