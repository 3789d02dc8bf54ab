/** The elements that were seen to be nothing but the box of a frame. */
export const boxes = new WeakSet<Element>();

/**
 * The ratio of the box around a frame that fills it: the wrapper with `padding-bottom: 56.25%` that Hugo, WordPress
 * and themes build, whatever their classes are called. `undefined` where the frame has a size of its own.
 */
export function boxRatio(frame: Element): number | undefined {
  const box = frame.parentElement;
  const fills = box && getComputedStyle(frame).position === 'absolute';
  return fills && boxes.add(box) && box.clientHeight ? box.clientWidth / box.clientHeight : undefined;
}
