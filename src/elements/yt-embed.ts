import { youtubeVideo } from '../providers/kit/youtube-video.ts';
import { readCall } from '../providers/registry/read-call.ts';
import { reflected } from './attributes.ts';
import { EmbedElement } from './embed-element.ts';
import { preloadFrames } from './lazy-playback.ts';
import { lazyProvider } from './lazy-provider.ts';
import type { Source } from './source.ts';

const FULL = lazyProvider('youtube');

// A playlist has no picture, so its frame comes by itself.
const findFull: Source['find'] = (...call) => {
  preloadFrames();
  return FULL.find(...call);
};

// Plain videos need no further file; playlists, channels, clips and older URLs do.
const SOURCE: Source = {
  ...FULL,
  find: (element, input, onLoad) =>
    'code' in readCall(youtubeVideo, input) ? findFull(element, input, onLoad) : youtubeVideo,
};

/** A YouTube video. @tagname yt-embed */
export class YtEmbed extends EmbedElement {
  static override properties = reflected(...Object.keys(youtubeVideo.options));

  constructor() {
    super(SOURCE);
  }

  /** Start time, in seconds or as `1m30s`. */
  declare start: string | undefined;
  /** End time, in seconds or as `1m30s`. */
  declare end: string | undefined;
  /** `true` repeats the video. */
  declare loop: string | undefined;
  /** `true` plays without sound. */
  declare mute: string | undefined;
  /** `0` limits the suggestions at the end to videos of the same channel. */
  declare rel: string | undefined;
  /** `1` shows subtitles from the start. */
  declare cc_load_policy: string | undefined;
  /** The language of the subtitles, a code as `de`. */
  declare cc_lang_pref: string | undefined;
}
