import { labelOf } from './known.ts';
import { SENTENCES } from './sentences.ts';

const MAX_TEXT_LENGTH = 100;

/** Returns a text without white space around it, cut after 100 characters. */
export const cut = (text: string): string => text.trim().slice(0, MAX_TEXT_LENGTH);

/** Returns a line for the console: a code, its sentence, the text that was found, and what was probably meant. */
export const line = (code: string, provider: string | undefined, found: string, meant?: string): string =>
  [
    `${code}: ${SENTENCES[code]?.(labelOf(provider)) ?? ''}`,
    ...(found ? [`: ${found}`] : []),
    ...(meant ? [` — did you mean ${meant}?`] : []),
  ].join('');
