import type { MessageFields } from './kit/message-fields.ts';

/**
 * How a frame that plays takes commands, and how it tells whether it plays. Messages are as the service wants them,
 * text or objects.
 */
export interface Player {
  /** What it has to be told before it tells anything. */
  readonly listen?: readonly unknown[];
  /** What makes it stop where it is. */
  readonly pause: unknown;
  /** What makes it play at once, for browsers that let no new frame do so by itself. */
  readonly begin?: unknown;
  /** What makes it go to a moment, in whole seconds, and play from there; without it its frame is made anew. */
  seek?(seconds: number): readonly unknown[];
  /** Whether a message, of which these are the fields, says that it plays; `undefined` where it says nothing of that. */
  plays(told: MessageFields): boolean | undefined;
}

/** The player of a provider whose descriptor is on many pages that never play: its code is in `kit/players.ts`. */
export type PlayerName = 'youtube';
