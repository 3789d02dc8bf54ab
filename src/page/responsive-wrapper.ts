import { isAlone } from './is-alone.ts';
import { isOpen } from './is-open.ts';
import { matches, read } from './native.ts';

/**
 * Elements whose only use is to give a frame its ratio: the `<div>` with `padding-bottom: 56.25%`
 * that Hugo, WordPress and themes build, whatever its class is called.
 */
export const wrappers = new WeakSet<Element>();

/** How a frame that is out of the flow gets its size. */
export interface Placement {
  /** Width by height, where a wrapper made it; `undefined` where that can't be told now. */
  readonly ratio: number | undefined;
  /** The wrapper stays, and what stands for the frame fills it as the frame did. */
  readonly fill: boolean;
  /** The elements that hold nothing but the frame. */
  readonly around: readonly Element[];
}

// Elements that can be taken away without breaking a list, a table or a form.
const PLAIN = 'div,span,p,figure,center';

// Half a pixel at each edge, as browsers round sizes.
const TOLERANCE_PX = 2;

const parentOf = (node: Node) => read(node, 'parentElement');

/** The nearest ancestor that is positioned, which an absolute frame is as large as; else the body. */
function containerOf(frame: Element): Element | null {
  let box = parentOf(frame);
  while (box && !matches(box, 'body') && getComputedStyle(box).position === 'static') box = parentOf(box);
  return box;
}

const number = (length: string) => Number.parseFloat(length) || 0;

/** The paddings above and below of an element and of what its style puts before and behind its content. */
function paddingsOf(box: Element): string[] {
  return [undefined, '::before', '::after'].flatMap(pseudo => {
    const { content, paddingTop, paddingBottom } = getComputedStyle(box, pseudo);
    return pseudo && content === 'none' ? [] : [paddingTop, paddingBottom];
  });
}

/** The ratio that an element keeps by its style; `undefined` where its height is made by anything else. */
function keptRatio(box: Element): number | undefined {
  const { clientWidth, clientHeight } = box;
  const { aspectRatio } = getComputedStyle(box);
  const paddings = paddingsOf(box);
  const height = paddings.reduce((sum, padding) => sum + number(padding), 0);
  // In what is not drawn, such as a closed tab, paddings are still shares of the width.
  const shares = paddings.some(padding => padding.endsWith('%'));
  const [over = 0, under = 1] = aspectRatio?.match(/[\d.]+/g)?.map(Number) ?? [];
  const isKept = over || shares || (height && Math.abs(height - clientHeight) < TOLERANCE_PX);
  if (!isKept) return undefined;
  return clientHeight ? clientWidth / clientHeight : over ? over / under : 100 / height;
}

function fills(frame: Element, container: Element): boolean {
  const { width, height } = getComputedStyle(frame);
  if (width.endsWith('%')) return width === '100%' && height === '100%';
  const { clientWidth, clientHeight } =
    getComputedStyle(container).position === 'static' ? document.documentElement : container;
  return (
    Math.abs(number(width) - clientWidth) < TOLERANCE_PX &&
    Math.abs(number(height) - clientHeight) < TOLERANCE_PX
  );
}

/** The elements from a frame's parent up to another one, if each holds nothing but the next. */
function wrappersUpTo(frame: Element, container: Element): Element[] | undefined {
  const around: Element[] = [];
  for (let node = frame; node !== container; ) {
    const parent = parentOf(node);
    if (!parent || !isAlone(node)) return undefined;
    around.push(parent);
    node = parent;
  }
  return around;
}

/** Tells whether a frame's size does not come from its place in the flow. */
export const isPositioned = (frame: Element): boolean =>
  /absolute|fixed/.test(getComputedStyle(frame).position);

// A wrapper that is as wide as the block it stands in, in the flow, gives its frame nothing but the ratio. In a closed
// tab widths can't be compared.
function isPlain(box: Element): boolean {
  const { display, float } = getComputedStyle(box);
  const parent = parentOf(box);
  const { display: outer, paddingLeft, paddingRight } = parent ? getComputedStyle(parent) : { display: '' };
  const room = (parent?.clientWidth ?? 0) - number(paddingLeft ?? '') - number(paddingRight ?? '');
  return (
    matches(box, PLAIN) &&
    [...box.attributes].every(({ name }) => /^(?:class|style)$/.test(name)) &&
    display !== 'none' &&
    float === 'none' &&
    !/flex|grid/.test(outer) &&
    (!box.clientHeight || Math.abs(box.clientWidth - room) < TOLERANCE_PX)
  );
}

/**
 * How a positioned frame gets its size; `undefined` where it lies over other content, or at a place of its own, and
 * so has to stay: a film behind a heading, a player in the corner of the window or in a box that opens over the page.
 */
export function placementOf(frame: Element): Placement | undefined {
  const container = containerOf(frame);
  const around = container && wrappersUpTo(frame, container);
  if (!around || getComputedStyle(frame).position === 'fixed' || isPositioned(container)) return undefined;
  if (!fills(frame, container)) return undefined;
  const ratio = keptRatio(container);
  return { ratio, fill: !ratio || !around.every(isPlain), around };
}

/**
 * True if the parser has not finished the box that a frame fills: content that is still to come may lie under it.
 */
export const isUndecided = (frame: Element): boolean =>
  isPositioned(frame) && !!placementOf(frame)?.fill && isOpen(containerOf(frame));
