/** The site owner's options, with the script tag's attribute for each. */
export interface Options {
  /** `data-load` */
  readonly load?: string | undefined;
  /** `data-lang` */
  readonly lang?: string | undefined;
  /** `data-theme` */
  readonly theme?: string | undefined;
  /** `data-privacy="strict"`: no request to a third party without the reader's consent. */
  readonly privacy?: string | undefined;
  /** `data-oembed`: the site owner's oEmbed endpoint, or a pattern of files; see `docs/static-posts.md`. */
  readonly oembed?: string | undefined;
  /** `data-posters`: a URL pattern of self-hosted pictures, like `/posters/{provider}/{id}.jpg`. */
  readonly posters?: string | undefined;
  /** `data-pause-others="off"`: a player that starts does not pause the others. */
  readonly pauseOthers?: string | undefined;
  /** `data-root`: CSS selector; only content inside a match is searched for embeds. */
  readonly root?: string | undefined;
  /** `data-ignore`: CSS selector; content inside a match is ignored. */
  readonly ignore?: string | undefined;
  /** `data-upgrade`: the kinds of embeds besides shortcodes that are replaced, out of `iframes vendors code links`. */
  readonly upgrade?: string | undefined;
  /** `data-alias`: the site's own shortcode names, like `yt=youtube slides=googleslides`. */
  readonly alias?: string | undefined;
  /** `data-watch="off"`: content that is added after the page has loaded is not observed. */
  readonly watch?: string | undefined;
}
