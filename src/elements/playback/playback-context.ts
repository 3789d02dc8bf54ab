import type { Controls } from '../controls.ts';

let allControls = new WeakMap<Element, Controls>();
let isSimultaneous = false;

/**
 * Passes in values of `elements.js`, which this file does not import: the controls of each embed, and whether the site
 * owner allows several players to play at once.
 */
export function configurePlayback(controls: WeakMap<Element, Controls>, simultaneous: boolean): void {
  allControls = controls;
  isSimultaneous = simultaneous;
}

/** Returns the controls of an embed; `undefined` for any other element. */
export const controlsOf = (element: Element): Controls | undefined => allControls.get(element);

/** True if a player that starts does not pause the others. */
export const maySeveralPlay = (): boolean => isSimultaneous;
