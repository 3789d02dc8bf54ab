import type { MessageFields } from './kit/message-fields.ts';

/** The commands and events of a player in a frame. Messages are in the service's own format, text or objects. */
export interface Player {
  /** Messages that subscribe to the player's events. Example: `['{"method":"addEventListener","value":"play"}']`. */
  readonly listen?: readonly unknown[];
  /** The message that pauses playback. Example: `'{"method":"pause"}'`. */
  readonly pause: unknown;
  /** The message that starts playback, for browsers that block autoplay in a new frame (Safari). */
  readonly begin?: unknown;
  /**
   * Returns the messages that seek to a time in whole seconds and play from there. Without this method the frame is
   * replaced by a new one with that start time.
   */
  seek?(seconds: number): readonly unknown[];
  /** True or false if a message, given by its fields, says whether the player plays; else `undefined`. Never throws. */
  plays(fields: MessageFields): boolean | undefined;
}

/** The player of a provider whose descriptor is on many pages that never play: its code is in `kit/players.ts`. */
export type PlayerName = 'youtube';
