import type { Size } from '../size/size.ts';
import type { Option } from './option.ts';
import type { Player, PlayerName } from './player.ts';

/**
 * The checked values of a call, by name: the id and the options. URLs are built from these and nothing else.
 * Example: `{ id: 'nNFCc3nowfg', start: '90' }`.
 */
export type Reference = Readonly<Record<string, string>>;

/** The arguments of a call, sorted but not yet checked. */
export interface ParseInput {
  /** The URL, if the author gave one: http(s), on one of the provider's hosts, without port, user and password. */
  readonly url: URL | undefined;
  /** The text in the place of the id, up to a question mark. If `url` is there, read that instead. */
  readonly id: string;
  /** The query of the URL, or the text after a question mark behind the id; named arguments are appended. */
  readonly query: URLSearchParams;
  /** Positional arguments, without width and height and without start and end time. */
  readonly args: readonly string[];
  /** Named arguments or attributes, for a provider whose id has several named parts (`user=`, `slug=`). */
  readonly params: Readonly<Record<string, string | undefined>>;
  /** The shortcode's name as the author spelled it; `undefined` for an element or a bare URL. */
  readonly name?: string | undefined;
}

/**
 * The result of `read`: the checked `id`, plus options that the author wrote under another name or in another place
 * (`t=90` for `start`), plus a `title`. Option values are checked by `options` afterwards; `null`, `undefined` and an
 * empty text count as missing.
 * Example: `{ id: 'nNFCc3nowfg', start: query.get('t') }`.
 */
export interface ParseResult {
  readonly id: string;
  readonly [option: string]: string | null | undefined;
}

/** The values of the page that a frame's URL may depend on. */
export interface FrameContext {
  /** True if the reader has just asked for it, so playback may start at once. */
  readonly play: boolean;
  /** BCP 47 tag of the page's language, or empty. */
  readonly lang: string;
  /** True if the page has a dark colour scheme. */
  readonly dark: boolean;
  /** The page's origin, for services that require the embedding host; empty outside a page and where it is opaque. */
  readonly page: string;
}

/** A still picture and its width in pixels. */
export interface Picture {
  readonly src: string;
  readonly width: number;
}

/**
 * The descriptor of one service: pure data and pure functions that reach neither the page nor the network.
 * docs/adding-a-provider.md explains how to write one.
 */
export interface Provider {
  /**
   * The provider's name: lower-case letters and digits. It is the name of the file, of the main shortcode and the value
   * of `provider="…"`. Example: `'vimeo'`.
   */
  readonly name: string;
  /** The service's name as readers know it, for cards and labels. Example: `'Speaker Deck'`. */
  readonly label: string;
  /** URL of the service's privacy policy, for the consent card. Example: `'https://vimeo.com/privacy'`. */
  readonly privacyUrl?: `https://${string}`;
  /** The element that shows the embed; `'web-embed'` for every new provider. */
  readonly tag: `${string}-embed`;
  /** The kind of content, which selects the card's look and strings. Example: `'video'`. */
  readonly kind: 'video' | 'slides' | 'post' | 'audio' | 'document' | 'work';
  /**
   * SVG path of a mark of our own drawing that hints at the service, in a view box of 24 by 24, filled by `evenodd`. A row
   * shows it in the place of the glyph of its kind. Example: `'M3 9h3v6H3zm5-6h3v18H8z'`.
   */
  readonly mark?: string;
  /** Further shortcode names; `[]` if there are none. Example: `['tweet', 'x']`. */
  readonly aliases: readonly string[];
  /**
   * Hosts whose URLs `read` understands. Hosts are exact, except that `www.`, `m.` and `mobile.` are accepted in front
   * of them. `*.example.com` matches one label. `*` matches every host; such a provider is found by its name only.
   * Example: `['vimeo.com', 'player.vimeo.com']`.
   */
  readonly hosts: readonly string[];
  /**
   * Prefixes of the URLs of raw iframes, without scheme, up to where the id begins; `[]` if no iframes are pasted.
   * Example: `['player.vimeo.com/video/']`.
   */
  readonly frames: readonly string[];
  /** CSS selector of the vendor's embed code, if that is not an iframe. Example: `'blockquote.tiktok-embed'`. */
  readonly markup?: string;
  /** Size of an embed: a ratio, or a height in CSS pixels. Example: `{ ratio: 16 / 9 }`, `{ height: 152 }`. */
  readonly size: Size;
  /**
   * Returns the size of one embed, or `undefined` for `size`.
   * Example: `({ shorts }) => (shorts ? { ratio: 9 / 16, width: 360 } : undefined)`.
   */
  sizeOf?(reference: Reference): Size | undefined;
  /**
   * Options beside the id, by name. Each is read from an attribute, a named argument or the URL's query, and checked by
   * its function. Example: `{ start: seconds, loop: booleanOption }`.
   */
  readonly options: Readonly<Record<string, Option>>;
  /**
   * Permissions policy of the frame (https://w3c.github.io/webappsec-permissions-policy/); `''` if it needs none.
   * Example: `'autoplay; fullscreen'`.
   */
  readonly allow: string;
  /**
   * The title that the service's embed codes give to every frame. It is removed, and the rest is the title.
   * Example: `/^YouTube video(?: player)?$/i`.
   */
  readonly genericTitle?: RegExp;
  /** Sandbox of the frame, if the service is known to work in one. Example: `'allow-scripts allow-popups'`. */
  readonly sandbox?: string;
  /** URLs that exist, as an author would paste them. Example: `['https://vimeo.com/76979871#t=30s']`. */
  readonly examples: readonly string[];
  /**
   * Finds the id in the arguments and checks it. Returns `undefined` to refuse (`no-id`, `bad-id`).
   * Example: `read: ({ url, id }) => (ID.test(url ? url.pathname.slice(1) : id) ? { id } : undefined)`.
   */
  read(given: ParseInput): ParseResult | undefined;
  /**
   * Returns the frame's URL, or `undefined` if the service shows this reference on its own page only.
   * Example: `({ id }, { play }) => buildUrl(`https://streamable.com/e/${id}`, { autoplay: play && 1 })`.
   */
  frame(reference: Reference, context: FrameContext): URL | undefined;
  /** Returns the URL of the page on the service. Example: `({ id }) => buildUrl(`https://streamable.com/${id}`)`. */
  link(reference: Reference): URL;
  /** Returns pictures that need no API key, largest first. Example: `[{ src: 'https://…/a.jpg', width: 640 }]`. */
  pictures?(reference: Reference): readonly Picture[];
  /**
   * Width and height in pixels of the picture that the service sends for a size it does not have. Example: `[120, 90]`.
   */
  readonly placeholder?: readonly [width: number, height: number];
  /**
   * Returns the height in CSS pixels from a message of the frame, `undefined` if there is none. The caller checks the
   * value. Never throws. Example: `message => messageFields(message).height`.
   */
  height?(message: unknown): unknown;
  /**
   * True if a message of the frame says that the content does not exist. If a provider has this method, a frame that
   * sends no message counts as failed.
   */
  isGone?(message: unknown): boolean;
  /** The message that asks the frame for its height. Example: `{ type: 'setHeight', id: 1 }`. */
  readonly heightRequest?: unknown;
  /** The commands and events of the frame's player, if it has any. Example: `methodPlayer({ seekMethod: 'seekTo' })`. */
  readonly player?: Player | PlayerName;
  /** Further origins to preconnect to once the reader has asked. Example: `['https://cdn.example.com']`. */
  readonly connectOrigins?: readonly string[];
  /** Returns the URL of the raw text files, for a service without frames; the response is that of GitHub's API. */
  rawFiles?(reference: Reference): URL;
  /** True if a file of this name is the one that the reference means. Without it all files are shown. */
  isFile?(filename: string, reference: Reference): boolean;
  /** CSS selector of the element that the vendor's script writes behind itself, with a style sheet before it. */
  readonly scriptOutput?: string;
}

/** A descriptor without what only the build, the docs and the tests read. */
export type ShownProvider = Omit<Provider, 'aliases' | 'frames' | 'markup' | 'examples'>;
