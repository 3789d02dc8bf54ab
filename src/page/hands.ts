import type { RawEmbed } from './raw-embed.ts';
import type { Attributes } from './reserve.ts';

/** What the page lends to the code that reads what is not plain: how to find out, and how to put right. */
export interface Hands {
  /** The tag of the element that shows a call of this name. */
  tagOf(name: string): string | undefined;
  /** What a raw embed is: a tag, and attributes for it. */
  readRaw(element: Element): RawEmbed | undefined;
  /** Puts an element in the place of these siblings, with them inside, out of reach of their own scripts if `inert`. */
  take(nodes: readonly ChildNode[], tag: string, attributes: Attributes, inert?: boolean): void;
  /** What the owner wants taken: `iframes vendors code links`, or some of them. */
  readonly upgrade: string;
  /** Tells the owner why something was left alone. */
  warn(code: string, about: unknown): void;
}

/** The page's hands, and what the mending code knows by itself. */
export interface Tools extends Hands {
  /** The tag for each host whose addresses a provider reads. */
  readonly hosts: ReadonlyMap<string, string>;
}

/** Reads one text or element that is not plain, and puts it right by `hands` or leaves it alone. */
export type Mend = (node: Text | Element, hands: Hands) => void | Promise<void>;
