type Kind = 'iframes' | 'vendors' | 'code' | 'links';

/** Kinds of embeds beside shortcodes, with a space between two; empty for none. */
export type Upgrade =
  | ''
  | Kind
  | `${Kind} ${Kind}`
  | `${Kind} ${Kind} ${Kind}`
  | `${Kind} ${Kind} ${Kind} ${Kind}`;

/** The site owner's options, with the script tag's attribute for each. */
export interface Options {
  /** `data-load`: when frames load. Default: `auto`, which depends on the kind of embed. Unknown values count as `click`. */
  readonly load?: 'auto' | 'click' | 'visible' | 'eager' | undefined;
  /** `data-lang`: BCP 47 tag for elements without a `lang` attribute around them. Default: English. */
  readonly lang?: string | undefined;
  /** `data-theme`: the colours of cards and frames. Default: `auto`, the colours of the page. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** `data-privacy="strict"`: no request to a third party without the reader's consent. Any other value counts as `strict`. */
  readonly privacy?: 'strict' | undefined;
  /** `data-oembed`: the site owner's oEmbed endpoint, or a pattern of files; see `docs/static-posts.md`. */
  readonly oembed?: string | undefined;
  /** `data-posters`: a URL pattern of self-hosted pictures, like `/posters/{provider}/{id}.jpg`. */
  readonly posters?: string | undefined;
  /** `data-facts`: a URL pattern of self-hosted JSON files about works, like `/embeds/{provider}/{id}.json`. */
  readonly facts?: string | undefined;
  /** `data-pause-others="off"`: a player that starts does not pause the others. */
  readonly pauseOthers?: 'off' | undefined;
  /** `data-root`: CSS selector; only content inside a match is searched for embeds. */
  readonly root?: string | undefined;
  /** `data-ignore`: CSS selector; content inside a match is ignored. */
  readonly ignore?: string | undefined;
  /** `data-upgrade`: the kinds of embeds besides shortcodes that are replaced, out of `iframes vendors code links`. */
  readonly upgrade?: Upgrade | undefined;
  /** `data-alias`: the site's own shortcode names, like `yt=youtube slides=googleslides`. */
  readonly alias?: string | undefined;
  /** `data-watch="off"`: content that is added after the page has loaded is not observed. */
  readonly watch?: 'off' | undefined;
  /** `data-debug`: a panel lists the embeds of the page, and the reasons for those that were left. Only the tag has it. */
  readonly debug?: '' | undefined;
}
