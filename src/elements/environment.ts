import { settings } from '../consent/settings.ts';
import { langOf } from '../dom/lang-of.ts';
import type { FrameContext } from '../providers/provider.ts';

/** Returns the BCP 47 tag of the language around an element, else the one that the script tag sets. */
export const langAround = (element: Element): string => langOf(element, settings.lang);

const FIXED: Readonly<Record<string, string>> = {
  dark: 'background:#1d1d20;color:var(--embed-text,#f1f1f4);',
  light: 'background:#fff;color:var(--embed-text,#1b1b1f);',
};

/**
 * Returns the CSS declarations of the theme that the site owner set; `''` without one: cards use the page's colours.
 */
export const themeCss = (): string => FIXED[settings.theme] ?? '';

/** True if a frame should be dark: by the site owner's theme, else if the text around the element is light. */
export function isDark(element: Element): boolean {
  const { theme } = settings;
  if (theme in FIXED) return theme === 'dark';
  // `embed.css` converts the text colour to one notation, `color(srgb 0.9 0.9 0.9)`. Green contributes most to
  // lightness.
  return Number(getComputedStyle(element).columnRuleColor.split(' ')[2]) > 0.5;
}

/**
 * Returns the values of the page that go into the frame's URL; `play` is true if the reader has just asked for the
 * frame.
 */
export const frameContextFor = (element: Element, play: boolean): FrameContext => ({
  play,
  // The attribute may have any text, and nothing unchecked may get into an address.
  lang: /^[\w-]*$/.exec(langAround(element))?.[0] ?? '',
  dark: isDark(element),
  page: location.href,
});
