/** When an embed's frame may come: on a click, by coming near, or at once; `auto` leaves it to the kind of embed. */
export type Load = 'auto' | 'click' | 'visible' | 'eager';

/** What the site owner chose for the whole page. */
export interface Settings {
  /** One of `Load`; anything else counts as `auto`. */
  load: string;
  /** BCP 47 tag used where no element around says `lang`. */
  lang: string;
  /** `light`, `dark`, or anything else to follow the reader's own choice. */
  theme: string;
  /** `strict`: nothing of a third party, and nothing kept, before the reader agrees. */
  privacy: string;
  /** `off`: a player that starts lets the others play on. */
  pauseOthers: string;
}

/** The page's settings. */
export const settings: Settings = {
  load: 'auto',
  lang: '',
  theme: 'auto',
  privacy: '',
  pauseOthers: '',
};

/** Sets what the owner chose, before the first element is defined; what is left out stays as it was. */
export function configure(options: { [name in keyof Settings]?: string | undefined } = {}): void {
  for (const name of Object.keys(settings) as (keyof Settings)[])
    settings[name] = options[name] ?? settings[name];
}
