import type { Reference } from '../providers/provider.ts';
import type { Work } from './parsed-element.ts';

/** The parts of an embed that other modules of the elements use and a page cannot reach. */
export interface Controls {
  /** Returns the work that the embed stands for, once it is known. */
  work(): Work | undefined;
  /** Loads the frame for a reader who asked for it, starting at a place in the work. */
  activateAt(place: Reference): void;
  /** Removes the frame and shows the card again. */
  reset(): void;
}

/** The controls of each embed. A map, because a member of the element would be public. */
export const controls = new WeakMap<Element, Controls>();
