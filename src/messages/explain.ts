import type { Report } from '../embeds/report.ts';
import { labelOf } from './known.ts';
import { SENTENCES } from './sentences.ts';
import { suggestionFor } from './suggestion.ts';

const MAX_TEXT_LENGTH = 100;

const explained = new Set<string>();

/** Returns the line for a refusal: its code, a sentence, the text, and what was probably meant. */
export function lineFor({ code = '', provider, src = '' }: Report): string {
  const sentence = SENTENCES[code]?.(labelOf(provider)) ?? '';
  const found = src.trim().slice(0, MAX_TEXT_LENGTH);
  const meant = suggestionFor(code, found);
  return [
    `${code}: ${sentence}`,
    ...(found ? [`: ${found}`] : []),
    ...(meant ? [` — did you mean ${meant}?`] : []),
  ].join('');
}

/**
 * Writes a refusal to the console, once, with the element where it stands. An event of another script, and an exception, which
 * the element itself has reported, are left out.
 */
export function explain(report: Report): void {
  const { code, provider, src, embed, parent } = report;
  // Before the line is built: looking for the nearest of all names is slow.
  const key = JSON.stringify([code, provider, src]);
  if (!Object.hasOwn(SENTENCES, `${code}`) || explained.has(key)) return;
  explained.add(key);
  const place = embed?.isConnected ? embed : parent;
  console.warn(`[shortcode-embeds] ${lineFor(report)}`, ...(place ? [place] : []));
}
