import type { Attributes } from '../embeds/attributes.ts';
import { readSize } from '../size/read-size.ts';

// Matches a declaration and captures its value in pixels; percentages and other units are not a size. The name must not be
// the end of another one, such as `max-width`.
const declaration = (css: string, name: string) =>
  new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([\\d.]+px)?`, 'i').exec(css);

// The padding of the wrapper that sets a frame's ratio in escaped code. Wrappers in the page are measured instead.
const PADDING = /padding(?:-top|-bottom)?\s*:\s*([\d.]+)%/i;

/** Returns the size in a raw embed's `style`, which overrides its attributes as it does in browsers; empty if there is none. */
export function styledSize(element: Element): Attributes {
  const { dataset, parentElement: wrapper } = element as HTMLElement;
  // `escaped-codes/` renames the style attributes of escaped code.
  const css = element.getAttribute('style') ?? dataset.style ?? '';
  const width = declaration(css, 'width');
  const height = declaration(css, 'height');
  const [, percentage] = PADDING.exec(wrapper?.dataset.style ?? '') ?? [];
  const ratio = percentage ? `100/${percentage}` : /aspect-ratio\s*:([\d./\s]+)/.exec(css)?.[1];
  if (!height?.[1] && !width?.[1] && !ratio) return {};
  return {
    width: 0,
    height: 0,
    ratio: 0,
    ...readSize({
      width: width ? width[1] : element.getAttribute('width'),
      height: height ? height[1] : element.getAttribute('height'),
      ratio: height?.[1] ? undefined : ratio,
    }),
  };
}
