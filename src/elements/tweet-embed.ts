import { twitter } from '../providers/twitter.ts';
import { reflected } from './attributes.ts';
import { EmbedElement } from './embed-element.ts';
import { FrameMessages } from './frame-messages.ts';
import { readTweetMessage } from './tweet-message.ts';

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

  #watched: HTMLIFrameElement | undefined;
  readonly #messages = new FrameMessages(this, data => this.#hear(data));

  protected override watch(frame: HTMLIFrameElement): void {
    this.#watched = frame;
    this.#messages.listen(frame);
  }

  #hear(data: unknown): void {
    const frame = this.#watched;
    const message = data === undefined ? 'no-answer' : readTweetMessage(data);
    if (!frame || !message) return;
    if (typeof message === 'object') frame.height = String(message.height);
    this.settle(frame, typeof message === 'object' ? undefined : message);
  }
}
