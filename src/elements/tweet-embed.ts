import { reflected } from './attributes.ts';
import { EmbedElement } from './embed-element.ts';
import { lazyProvider } from './lazy-provider.ts';

/** A post on X. @tagname tweet-embed */
export class TweetEmbed extends EmbedElement {
  static override properties = reflected('user', 'theme', 'conversation', 'cards');

  constructor() {
    super(lazyProvider('twitter'));
  }

  /** The author's handle, without the at sign. */
  declare user: string | undefined;
  /** `light` or `dark`; default: that of the page. */
  declare theme: string | undefined;
  /** `none` hides the post that this one is a reply to. */
  declare conversation: string | undefined;
  /** `hidden` hides pictures and link previews. */
  declare cards: string | undefined;
}
