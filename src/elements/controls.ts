import type { Reference } from '../providers/provider.ts';
import type { Work } from './parsed-element.ts';

/** The methods of an embed that other files of the elements call and the page cannot. */
export interface Controls {
  /** Returns the embed's work; `undefined` before it is parsed, or if the call is refused. */
  work(): Work | undefined;
  /** Loads the frame for a reader, with a start time or slide. */
  activateAt(place: Reference): void;
  /** Removes the frame and shows the card again. */
  reset(): void;
}

/** The controls of each embed. A map, because a member of the element would be public. */
export const controls = new WeakMap<Element, Controls>();
