import type { Size } from '../size/size.ts';
import type { Option } from './option.ts';
import type { Player, PlayerName } from './player.ts';

/** The checked values of a call: what a provider's addresses may be built from, and nothing else. */
export type Reference = Readonly<Record<string, string>>;

/** What an author gave, sorted but not yet checked. */
export interface ParseInput {
  /** The address, when the author gave one: http(s), one of the provider's hosts, no port, no user. */
  readonly url: URL | undefined;
  /** What stands where the id is expected, when it is no address. */
  readonly id: string;
  /** The query of the address, or what stood behind a question mark after the id. */
  readonly query: URLSearchParams;
  readonly args: readonly string[];
  /** Named arguments or attributes, for a provider whose id has parts with names of their own. */
  readonly params: Readonly<Record<string, string | undefined>>;
  /** The shortcode's name as it is spelled; `undefined` where there is none. */
  readonly name?: string | undefined;
}

/**
 * What a provider finds: the id, checked, options that stand elsewhere than under their own name, and a `title` that
 * stands elsewhere than under its own.
 */
export interface ParseResult {
  readonly id: string;
  readonly [option: string]: string | null | undefined;
}

/** What the page adds to a frame's address. */
export interface FrameContext {
  /** The reader asked for it just now, so it may begin at once. */
  readonly play: boolean;
  /** BCP 47 tag of the page's language, or empty. */
  readonly lang: string;
  readonly dark: boolean;
  /** The page's own address, for services that ask where they are shown; empty outside a page. */
  readonly page: string;
}

/** A still picture of the work, and how wide it is in pixels when it is there. */
export interface Picture {
  readonly src: string;
  readonly width: number;
}

/** All that is known of one service. Pure data and pure functions: a provider cannot reach the page. */
export interface Provider {
  /** The name of the descriptor's file, of its main shortcode, and of `provider="…"`. */
  readonly name: string;
  /** The service's name as readers know it. */
  readonly label: string;
  /** Address of the page where the service says what it does with readers' data. */
  readonly privacyUrl?: `https://${string}`;
  readonly tag: `${string}-embed`;
  readonly kind: 'video' | 'slides' | 'post' | 'audio' | 'document' | 'work';
  /** Shortcode names beside `name`. */
  readonly aliases: readonly string[];
  /**
   * Hosts whose addresses `read` understands, exact but for `www.`, `m.` and `mobile.`. `*.example.com` is any one
   * label before it. `*` is any host at all: such a provider is only asked by name.
   */
  readonly hosts: readonly string[];
  /** Host and path of the frames that pages embed by hand, up to where the id begins. */
  readonly frames: readonly string[];
  /** CSS selector of the vendor's own embed code, for the loader, which knows no provider. */
  readonly markup?: string;
  readonly size: Size;
  /** The room of one work, where works of this provider differ. */
  sizeOf?(reference: Reference): Size | undefined;
  /** Attributes, named arguments and parts of an address's query that count beside the id, and how each is read. */
  readonly options: Readonly<Record<string, Option>>;
  /** Permissions policy of the frame: https://w3c.github.io/webappsec-permissions-policy/ */
  readonly allow: string;
  /** What the service's embed codes say for every work where a title should be; what remains without it is a title. */
  readonly genericTitle?: RegExp;
  /** Sandbox of the frame, where the provider is known to work inside one. */
  readonly sandbox?: string;
  /** Addresses that are known to work, as an author would paste them. */
  readonly examples: readonly string[];
  /** Finds the id in what the author gave and checks it. `undefined` refuses it. */
  read(given: ParseInput): ParseResult | undefined;
  /** The frame's address; `undefined` where the service shows this work on its own page only. */
  frame(reference: Reference, wish: FrameContext): URL | undefined;
  /** The work's own address, for a plain link. */
  link(reference: Reference): URL;
  /** Pictures that can be had without a key, largest first. */
  pictures?(reference: Reference): readonly Picture[];
  /** Width and height in pixels of the picture that the service answers with where it has none of that size. */
  readonly placeholder?: readonly [width: number, height: number];
  /** Picks the height, in CSS pixels, out of what a frame says to the page; whoever asks checks that it is one. */
  height?(message: unknown): unknown;
  /**
   * Tells whether a frame says that there is no such work. A service that can say so always says something, and its
   * silence counts as a failure.
   */
  isGone?(message: unknown): boolean;
  /** What a frame has to be told before it tells its height. */
  readonly heightRequest?: unknown;
  /** How its frame is spoken to, where it plays something and takes commands. */
  readonly player?: Player | PlayerName;
  /** Origins beside those of frames and pictures that are contacted once the reader has asked. */
  readonly connectOrigins?: readonly string[];
  /** Where the work can be had as text files, for a service without frames; the answer is that of GitHub's API. */
  rawFiles?(reference: Reference): URL;
  /** True if a file of this name is the one that the reference means. Without it all files are shown. */
  isFile?(filename: string, reference: Reference): boolean;
  /** CSS selector of the element that the vendor's script writes behind itself, with a style sheet before it. */
  readonly scriptOutput?: string;
}

/** A descriptor without what only the build, the docs and the tests read. */
export type ShownProvider = Omit<Provider, 'aliases' | 'frames' | 'markup' | 'examples'>;
