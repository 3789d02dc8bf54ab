import { authorsMarkup } from '../../embeds/authors-markup.ts';
import { keepAttributes } from './keep-attributes.ts';

// Replaces a frame that filled a box of the page. The loader gives all embeds a margin.
const FILL_CSS =
  'position:absolute;inset:0;width:auto;height:auto;max-width:none;min-height:0;margin:0!important;aspect-ratio:auto';

// The elements whose style is read again once all style sheets of the page are here, which may come after an element.
const waiting = new WeakSet<Element>();

const isFilling = (element: Element) => element.hasAttribute('fill');

/**
 * Returns CSS declarations of the size and the alignment that the page's style gives the author's frame in the place of an
 * element; `''` if the element stands for no frame. An element that would be placed over its box if it were a frame gets
 * the attribute `fill`. `hasHeight` is true if the frame has sent its height. `onStyled` is called once when all style sheets of
 * the page are here. Each reading costs time, so the style of a frame that is not near is not read, only its attributes are
 * kept. A call in a box may be out of sight.
 *
 * The rules that match a frame are those for an element of its name and attributes in that place. One of SVG loads nothing,
 * and has no box in which percentages and `auto` would be resolved.
 */
export function frameStyle(
  element: Element,
  isNear: boolean,
  onStyled: () => void,
  hasHeight?: boolean,
): string {
  if (!waiting.has(element) && document.readyState !== 'complete')
    addEventListener('load', onStyled, { once: true });
  waiting.add(element);
  const author = authorsMarkup(element, 'iframe') as HTMLIFrameElement | null;
  const frame = document.createElementNS('http://www.w3.org/2000/svg', 'iframe') as SVGElement;
  if (author) {
    keepAttributes(element, author);
    if (!isNear && !isFilling(element)) return '';
    frame.setAttribute('class', author.className);
    frame.setAttribute('src', author.src);
    frame.style.cssText = author.style.cssText;
  }
  element.before(frame);
  const { top, display, textAlign, width, height, marginInline, cssFloat } = getComputedStyle(frame);
  frame.remove();
  if (top + height === '0px100%') element.setAttribute('fill', 'true');
  if (isFilling(element)) return FILL_CSS;
  // A frame in a line is aligned with its text, an embed is a block.
  const line = display + textAlign;
  const margin = /inline.*center/.test(line) ? 'auto' : marginInline;
  // A width in pixels keeps the ratio on a narrow screen. Declarations without a valid value are ignored.
  return author
    ? `float:${cssFloat};float:${author.align};margin-inline:${margin}!important;margin-left:${/inline.*right/.test(line) && 'auto'}!important;width:min(${width},100%);height:${hasHeight || /p/.test(width) ? '' : height}`
    : '';
}
