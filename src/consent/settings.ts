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
}

/** The page's settings. */
export let settings: Settings = { load: 'auto', lang: '', theme: 'auto', privacy: '' };

/** Sets what the owner chose, before the first element is defined; what is left out stays as it was. */
export function configure({
  load = settings.load,
  lang = settings.lang,
  theme = settings.theme,
  privacy = settings.privacy,
}: { [name in keyof Settings]?: string | undefined } = {}): void {
  settings = { load, lang, theme, privacy };
}
