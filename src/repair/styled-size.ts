import type { Attributes } from '../embeds/attributes.ts';
import { readSize } from '../size/read-size.ts';

// What a declaration says in pixels, as a share of the column or of the window, or a multiple of the type, is no size.
// The name must not be the end of another one, such as `max-width`.
const said = (css: string, name: string) =>
  new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([\\d.]+px)?`, 'i').exec(css);

// The box that gave a frame its ratio, in a code that became words; those in the page are measured.
const BOX = /padding(?:-top|-bottom)?\s*:\s*([\d.]+)%/i;

/** The size that a raw embed has by its `style`, which wins over its attributes as it does in browsers. */
export function styledSize(element: Element): Attributes {
  const { dataset, parentElement: box } = element as HTMLElement;
  // In a code that became words the style is put away under another name.
  const css = element.getAttribute('style') ?? dataset.style ?? '';
  const width = said(css, 'width');
  const height = said(css, 'height');
  const [, part] = BOX.exec(box?.dataset.style ?? '') ?? [];
  const ratio = part ? `100/${part}` : /aspect-ratio\s*:([\d./\s]+)/.exec(css)?.[1];
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
