import { twitter } from '../providers/twitter.ts';
import { EmbedElement, optionProperties } from './embed-element.ts';
import { FrameMessages } from './frame-messages.ts';
import { readTweetMessage } from './tweet-message.ts';

// Trackers' enemies stop the frame without a word, so silence has to count as an answer.
const PATIENCE = 8000;

/** A post on X. @tagname tweet-embed */
export class TweetEmbed extends EmbedElement {
  static override readonly provider = twitter;
  static override properties = optionProperties(twitter.options);
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
    setTimeout(() => this.settle(frame, 'no-answer'), PATIENCE);
  }

  #hear(data: unknown): void {
    const message = readTweetMessage(data);
    if (!this.#watched || !message) return;
    if (message !== 'gone') this.#watched.height = String(message.height);
    this.settle(this.#watched, message === 'gone' ? message : undefined);
  }
}
