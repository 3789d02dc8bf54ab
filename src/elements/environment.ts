import { settings } from '../consent/settings.ts';
import { langOf } from '../dom/lang-of.ts';
import type { FrameContext } from '../providers/provider.ts';

/** Returns the BCP 47 tag of the language around an element, else the one of the script tag. */
export const langAround = (element: Element): string => langOf(element, settings.lang);

const FIXED: Readonly<Record<string, string>> = {
  dark: 'background:#1d1d20;color:var(--embed-text,#f1f1f4);',
  light: 'background:#fff;color:var(--embed-text,#1b1b1f);',
};

/** The declarations of the theme that the owner fixed; without one, cards look as the page does. */
export const themeCss = (): string => FIXED[settings.theme] ?? '';

/** Tells whether what comes should be dark: as the owner says, else as the text around it is light. */
export function isDark(element: Element): boolean {
  const { theme } = settings;
  if (theme in FIXED) return theme === 'dark';
  // The style sheet converts the colour of the text to one notation, `color(srgb 0.9 0.9 0.9)`. Green contributes most to
  // lightness.
  return Number(getComputedStyle(element).columnRuleColor.split(' ')[2]) > 0.5;
}

/** Returns what the page around an element adds to the address of its frame; `play` where the reader asked just now. */
export const frameContextFor = (element: Element, play: boolean): FrameContext => ({
  play,
  lang: langAround(element),
  dark: isDark(element),
  page: location.href,
});
