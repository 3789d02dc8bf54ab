import { reflected } from './attributes.ts';
import { LateEmbed } from './late-embed.ts';

/** A post on X. @tagname tweet-embed */
export class TweetEmbed extends LateEmbed {
  protected static override readonly fetch = async () => (await import('../providers/twitter.ts')).twitter;
  static override properties = reflected({ user: 1, theme: 1, conversation: 1, cards: 1 });
  /** The author's handle, without the at sign. */
  declare user: string | undefined;
  /** `light` or `dark`; without it the page decides. */
  declare theme: string | undefined;
  /** `none` hides the post that this one answers. */
  declare conversation: string | undefined;
  /** `hidden` hides pictures and link previews. */
  declare cards: string | undefined;
}
