/** What the site owner asks for, and how the script tag says it. */
export interface Options {
  /** `data-load` */
  readonly load?: string | undefined;
  /** `data-lang` */
  readonly lang?: string | undefined;
  /** `data-theme` */
  readonly theme?: string | undefined;
  /** `data-privacy="strict"`: nothing of a third party before the reader asks. */
  readonly privacy?: string | undefined;
  /** `data-oembed`: an oEmbed endpoint of the owner's, or a pattern of files: `docs/static-posts.md`. */
  readonly oembed?: string | undefined;
  /** `data-posters`: a pattern of pictures that the owner keeps, as `/posters/{provider}/{id}.jpg`. */
  readonly posters?: string | undefined;
  /** `data-pause-others="off"`: one player that starts lets the others play on. */
  readonly pauseOthers?: string | undefined;
  /** `data-root`: selector; only what is inside a match is looked at. */
  readonly root?: string | undefined;
  /** `data-ignore`: selector; what is inside a match is left alone. */
  readonly ignore?: string | undefined;
  /** `data-upgrade`: which embeds beside shortcodes are taken, of `iframes vendors code links`. */
  readonly upgrade?: string | undefined;
  /** `data-alias`: the site's own names for shortcodes, as `yt=youtube slides=googleslides`. */
  readonly alias?: string | undefined;
  /** `data-watch="off"`: nothing is looked at after the page has loaded. */
  readonly watch?: string | undefined;
}
