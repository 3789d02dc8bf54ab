import type { FrameContext } from '../../providers/provider.ts';

/** The values that a frame is made with, beside the page and the work. */
export interface Surroundings {
  /** True if the reader has just asked for the frame. */
  readonly play: boolean;
  /** The BCP 47 tag of the page's language. */
  readonly lang: string;
  /** `light`, `dark`, or anything else for the page's own colours. */
  readonly theme: string;
}

// `frame.css` converts the text colour to one notation, `color(srgb 0.9 0.9 0.9)`. Green contributes most to lightness.
const hasLightText = (element: Element): boolean =>
  Number(getComputedStyle(element).columnRuleColor.split(' ')[2]) > 0.5;

/** Returns the values of the page that go into the frame's URL. */
export const frameContext = (element: Element, { play, lang, theme }: Surroundings): FrameContext => ({
  play,
  // The attribute may have any text, and nothing unchecked may get into an address.
  lang: /^[\w-]*$/.exec(lang)?.[0] ?? '',
  dark: theme === 'dark' || (theme !== 'light' && hasLightText(element)),
  // The address of a frame with `srcdoc` names no host, but the frame has the origin of the page around it. Elsewhere the
  // address decides, as a script may have a variable of its own called `origin`.
  page: [location.origin, origin].find(name => name !== 'null') ?? '',
});
