import { youtubeVideo } from '../providers/kit/youtube-video.ts';
import { reflected } from './attributes.ts';
import { EmbedElement } from './embed-element.ts';
import type { Source } from './source.ts';

const SOURCE: Source = { name: youtubeVideo.name, find: () => youtubeVideo };

/** A YouTube video. @tagname yt-embed */
export class YtEmbed extends EmbedElement {
  static override properties = reflected(youtubeVideo.options);

  constructor() {
    super(SOURCE);
  }

  /** Where to begin, in seconds or as `1m30s`. */
  declare start: string | undefined;
  /** Where to stop, in seconds or as `1m30s`. */
  declare end: string | undefined;
  /** Begins again at the end. */
  declare loop: string | undefined;
  /** Plays without sound. */
  declare mute: string | undefined;
  /** `0` offers videos of the same channel alone when it ends. */
  declare rel: string | undefined;
  /** `1` shows subtitles from the start. */
  declare cc_load_policy: string | undefined;
  /** The language of the subtitles, as `de`. */
  declare cc_lang_pref: string | undefined;
}
