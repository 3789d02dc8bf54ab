/** When an embed's frame may come: on a click, by coming near, or at once; `auto` leaves it to the kind of embed. */
export type Load = 'auto' | 'click' | 'visible' | 'eager';

/** What the site owner chose for the whole page. */
export interface Settings {
  /** One of `Load`; anything else counts as `auto`. */
  readonly load: string;
  /** BCP 47 tag used where no element around says `lang`. */
  readonly lang: string;
  /** `light`, `dark`, or anything else to follow the reader's own choice. */
  readonly theme: string;
  /** `strict`: nothing of a third party, and nothing kept, before the reader agrees. */
  readonly privacy: string;
  /** The owner's own oEmbed endpoint, or a pattern of its files: what posts say is asked there. */
  readonly oembed?: string;
  /** A pattern of the pictures that the owner keeps, for embeds without a `poster`. */
  readonly posters?: string;
  /** `off`: a player that starts lets the others play on. */
  readonly pauseOthers?: string;
}

/** The page's settings. */
export let settings: Settings = { load: 'auto', lang: '', theme: 'auto', privacy: '' };

type Said = { readonly [name in keyof Settings]?: Settings[name] | undefined };

/**
 * Sets what the owner chose, before the first element is defined; what is left out stays as it was. A script tag can't
 * say `undefined`; who can, says it through `given`.
 */
export function configure(said: Said = {}): void {
  settings = { ...settings, ...(said as Partial<Settings>) };
}

/** Options without those that are `undefined`, which count as left out. */
export const definedOptions = <Options extends object>(options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Options;
