import { settings } from '../consent/settings.ts';

/** The BCP 47 tag of the language around an element, as the page says it nearest by, else as its owner does. */
export const langOf = (element: Element): string =>
  element.closest<HTMLElement>('[lang]')?.lang || settings.lang;

/** Tells whether what comes should be dark: as the owner says, else as the reader likes it. */
export const isDark = (): boolean => {
  const { theme } = settings;
  return theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme:dark)').matches);
};
