import type { Reference } from '../providers/provider.ts';
import type { Work } from './reading.ts';

/** The parts of an embed that other modules of the elements use and pages can't reach. */
export interface Controls {
  /** Returns the work that the embed stands for, once it is known. */
  work(): Work | undefined;
  /** Brings the frame for a reader who asked for it, from a place in the work on. */
  activateAt(place: Reference): void;
  /** Takes the frame away and shows the card again. */
  reset(): void;
}

/** The controls of embeds by their element. A map, because a member of the element would be public. */
export type AllControls = WeakMap<Element, Controls>;

/** The controls of each embed of the page. */
export let controls: AllControls = new WeakMap();

/** Takes over the controls of the file that has the elements, in a file that was fetched later. */
export function controlBy(all: AllControls): void {
  controls = all;
}
