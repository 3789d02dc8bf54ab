import type { Controls } from '../controls.ts';

let allControls = new WeakMap<Element, Controls>();
let isSimultaneous = false;

/**
 * Hands this file what the elements' file holds: the controls of each embed, and whether the site owner lets several
 * players play at once.
 */
export function configurePlayback(controls: WeakMap<Element, Controls>, simultaneous: boolean): void {
  allControls = controls;
  isSimultaneous = simultaneous;
}

/** Returns the controls of an embed; `undefined` for any other element. */
export const controlsOf = (element: Element): Controls | undefined => allControls.get(element);

/** True if a player that starts lets the others play on. */
export const maySeveralPlay = (): boolean => isSimultaneous;
