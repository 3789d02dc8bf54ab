import { isAlone } from '../dom/is-alone.ts';
import { isOpen } from '../dom/is-open.ts';
import { matches, read } from '../dom/native.ts';

/**
 * Where a frame is. `flow`: in the flow, with a size of its own. `fill`: it fills a box that holds nothing else, such as the `<div>` with
 * `padding-bottom: 56.25%` that Hugo, WordPress and themes build. `open`: so it does, but the parser is not done with
 * that box, and content that is still to come may lie over the frame. `own`: over other content, or at a place of its
 * own: a film behind a heading, a player in the corner of the window or in a box that opens over the page.
 */
export type Placement = 'flow' | 'fill' | 'open' | 'own';

// Half a pixel at each edge, as browsers round sizes.
const TOLERANCE_PX = 2;

const positionOf = (element: Element) => getComputedStyle(element).position;

function fills(frame: Element, container: Element): boolean {
  const { width, height } = getComputedStyle(frame);
  if (width.endsWith('%')) return width === '100%' && height === '100%';
  const { clientWidth, clientHeight } =
    positionOf(container) === 'static' ? document.documentElement : container;
  return (
    Math.abs(Number.parseFloat(width) - clientWidth) < TOLERANCE_PX &&
    Math.abs(Number.parseFloat(height) - clientHeight) < TOLERANCE_PX
  );
}

/** Returns where a frame is in its page, by the style that is used. */
export function placementOf(frame: Element): Placement {
  const position = positionOf(frame);
  if (position === 'fixed') return 'own';
  if (position !== 'absolute') return 'flow';
  // Its box is the nearest ancestor that is positioned, or the body.
  let box = frame;
  do {
    const parent = read(box, 'parentElement');
    if (!parent || !isAlone(box)) return 'own';
    box = parent;
  } while (!matches(box, 'body') && positionOf(box) === 'static');
  if (/absolute|fixed/.test(positionOf(box)) || !fills(frame, box)) return 'own';
  return isOpen(box) ? 'open' : 'fill';
}
