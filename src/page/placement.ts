import { isAlone } from '../dom/is-alone.ts';
import { isBeingParsed } from '../dom/is-being-parsed.ts';
import { matches, read } from '../dom/native.ts';

/**
 * Where a frame is. `flow`: in the flow, with a size of its own. `fill`: it fills a box that holds nothing else, such as
 * the `<div>` with `padding-bottom: 56.25%` that Hugo, WordPress and themes build. `arriving`: as `fill`, but the parser may
 * still add content to that box, which would lie over the frame. `own`: hidden by its own style, over other content or
 * at a position of its own, such as a background video, or a player in the corner of the window or in a dialog.
 */
export type Placement = 'flow' | 'fill' | 'arriving' | 'own';

// Half a pixel at each edge, as browsers round sizes.
const TOLERANCE_PX = 2;

const positionOf = (element: Element) => getComputedStyle(element).position;

function fills(frame: Element, container: Element): boolean {
  const { width, height } = getComputedStyle(frame);
  // Not laid out, as in a closed tab: `auto` can be any height, that of a ratio too.
  if (/%/.test(width)) return /^100%(100%|auto)/.test(width + height);
  const { clientWidth, clientHeight } =
    positionOf(container) === 'static' ? document.documentElement : container;
  return (
    Math.abs(Number.parseFloat(width) - clientWidth) < TOLERANCE_PX &&
    Math.abs(Number.parseFloat(height) - clientHeight) < TOLERANCE_PX
  );
}

/** Returns where a frame is in its page, by its used style. */
export function placementOf(frame: Element): Placement {
  const { position, display, pointerEvents } = getComputedStyle(frame);
  // A frame that no reader can see or press is there for a script, or for decoration. Scripts are never displayed.
  if (/fixed|none/.test(position + pointerEvents + ('async' in frame || display))) return 'own';
  if (position !== 'absolute') return 'flow';
  // The frame's box is the nearest positioned ancestor, or the body.
  let box = frame;
  do {
    const parent = read(box, 'parentElement');
    if (!parent || !isAlone(box)) return 'own';
    box = parent;
  } while (!matches(box, 'body') && positionOf(box) === 'static');
  if (/absolute|fixed/.test(positionOf(box)) || !fills(frame, box)) return 'own';
  return isBeingParsed(box) ? 'arriving' : 'fill';
}
