import { settings } from '../consent/settings.ts';
import type { FrameContext } from '../providers/provider.ts';

/** The BCP 47 tag of the language around an element, as the page says it nearest by, else as its owner does. */
export const langOf = (element: Element): string =>
  element.closest<HTMLElement>('[lang]')?.lang || settings.lang;

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
  const [first = 0, second = 0] =
    getComputedStyle(element)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  // Green is most of what is seen as light; other notations begin with a lightness of up to one.
  return second > 128 || (first > 0.5 && first <= 1);
}

/** Returns what the page around an element adds to the address of its frame; `play` where the reader asked just now. */
export const frameContextFor = (element: Element, play: boolean): FrameContext => ({
  play,
  lang: langOf(element),
  dark: isDark(element),
  page: location.href,
});
