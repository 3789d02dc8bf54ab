import { twitter } from '../providers/twitter.ts';
import { reflected } from './attributes.ts';
import { EmbedElement } from './embed-element.ts';

/** A post on X. @tagname tweet-embed */
export class TweetEmbed extends EmbedElement {
  static override readonly provider = twitter;
  static override properties = reflected(twitter.options);
  /** The author's handle, without the at sign. */
  declare user: string | undefined;
  /** `light` or `dark`; without it the page decides. */
  declare theme: string | undefined;
  /** `none` hides the post that this one answers. */
  declare conversation: string | undefined;
  /** `hidden` hides pictures and link previews. */
  declare cards: string | undefined;
}
