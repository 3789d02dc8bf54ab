import { settings } from '../consent/settings.ts';
import { langOf } from '../dom/lang-of.ts';

/** Returns the BCP 47 tag of the language around an element, else the one that the script tag sets. */
export const langAround = (element: Element): string => langOf(element, settings.lang);

// Without a prototype: the theme may be any word, `constructor` too.
const FIXED: Readonly<Record<string, string>> = {
  __proto__: null as never,
  dark: 'background:#1d1d20;color:var(--embed-text,#f1f1f4);--_inset:1em;',
  light: 'background:#fff;color:var(--embed-text,#1b1b1f);--_inset:1em;',
};

/**
 * Returns the CSS declarations of the theme that the site owner set; `''` without one: cards use the page's colours.
 */
export const themeCss = (): string => FIXED[settings.theme] ?? '';
