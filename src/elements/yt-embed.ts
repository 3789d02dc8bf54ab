import { youtube } from '../providers/youtube.ts';
import { EmbedElement, optionProperties } from './embed-element.ts';

const options = ['start', 'end', 'loop', 'mute'] as const;

/** A YouTube video. @tagname yt-embed */
export class YtEmbed extends EmbedElement {
  static override readonly provider = youtube;
  static override readonly options = options;
  static override properties = optionProperties(options);
  /** Where to begin, in seconds or as `1m30s`. */
  declare start: string | undefined;
  /** Where to stop, in seconds or as `1m30s`. */
  declare end: string | undefined;
  /** Begins again at the end. */
  declare loop: string | undefined;
  /** Plays without sound. */
  declare mute: string | undefined;
}
