import { youtube } from '../providers/youtube.ts';
import { reflected } from './attributes.ts';
import { EmbedElement } from './embed-element.ts';

/** A YouTube video. @tagname yt-embed */
export class YtEmbed extends EmbedElement {
  static override provider = youtube;
  static override properties = reflected(youtube.options);
  /** Where to begin, in seconds or as `1m30s`. */
  declare start: string | undefined;
  /** Where to stop, in seconds or as `1m30s`. */
  declare end: string | undefined;
  /** Begins again at the end. */
  declare loop: string | undefined;
  /** Plays without sound. */
  declare mute: string | undefined;
}
