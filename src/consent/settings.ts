/** When an embed's frame loads: on a click, near the viewport, or at once. `auto` depends on the kind of embed. */
export type Load = 'auto' | 'click' | 'visible' | 'eager';

/** The site owner's settings for the page. */
export interface Settings {
  /** One of `Load`; empty is `auto`, and anything else counts as `click`. */
  readonly load: string;
  /** BCP 47 tag for elements without a `lang` attribute on themselves or an ancestor. */
  readonly lang: string;
  /** `light`, `dark`, or anything else for the reader's preference. */
  readonly theme: string;
  /** Any value, such as `strict`: no request to a third party, and nothing stored, without the reader's consent. */
  readonly privacy?: string | undefined;
  /** The site owner's oEmbed endpoint, or a pattern of files, for the text of posts. */
  readonly oembed?: string;
  /** A URL pattern of self-hosted pictures, for embeds without a `poster`. */
  readonly posters?: string;
  /** A URL pattern of self-hosted JSON files with what is known about a work. */
  readonly facts?: string;
  /** `off`: a player that starts does not pause the others. */
  readonly pauseOthers?: string;
}

/** The page's settings. All are set: one that is not would be taken from a polluted `Object.prototype`. */
export const settings: Settings = {
  load: 'auto',
  lang: '',
  theme: 'auto',
  privacy: undefined,
  oembed: '',
  posters: '',
  facts: '',
  pauseOthers: '',
};

type GivenSettings = { readonly [name in keyof Settings]?: Settings[name] | undefined };

/**
 * Changes the given settings, before the first element is defined. Values must not be `undefined`: callers other than the
 * script tag pass them through `definedOptions`.
 */
export function configure(given: GivenSettings = {}): void {
  Object.assign(settings, given);
}

/** Returns options without the entries that are `undefined`. */
export const definedOptions = <Options extends object>(options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Options;
