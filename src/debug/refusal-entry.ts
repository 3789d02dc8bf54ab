import { labelOf } from '../messages/known.ts';
import { SENTENCES } from '../messages/sentences.ts';
import { suggestionFor } from '../messages/suggestion.ts';
import { type Entry, shorten } from './entry.ts';

/** Returns the service's name, which the page's own providers do not tell, or what is shown where none was found. */
export const serviceOf = (provider: string | undefined): string =>
  provider ? labelOf(provider, provider) : 'Unknown service';

const MAX_KNOWN = 10_000;

const suggestions = new Map<string, string | undefined>();

// Looking for the nearest of all names is slow, and the list is made again with every change of the page.
function suggested(code: string, text: string): string | undefined {
  const key = `${code} ${text}`;
  if (!suggestions.has(key)) {
    if (suggestions.size >= MAX_KNOWN) suggestions.clear();
    suggestions.set(key, suggestionFor(code, text));
  }
  return suggestions.get(key);
}

/** Returns the entry of a refusal, with the sentence and the suggestion of the console. */
export function refusalEntry(code: string, provider: string | undefined, text: string): Entry {
  const sentence = SENTENCES[code]?.(labelOf(provider)) ?? 'see docs/refusals.md for this code';
  const found = shorten(text);
  const meant = suggested(code, found);
  return {
    group: 'refused',
    service: serviceOf(provider),
    found,
    reason: `${code}: ${sentence}${meant ? ` — did you mean ${meant}?` : ''}`,
  };
}
