import { labelOf } from '../messages/known.ts';
import { SENTENCES } from '../messages/sentences.ts';
import { suggestionFor } from '../messages/suggestion.ts';
import { type Entry, shorten } from './entry.ts';

/** Returns the service's name, or what is shown where no provider was found. */
export const serviceOf = (provider: string | undefined): string =>
  provider ? labelOf(provider) : 'Unknown service';

/** Returns the entry of a refusal, with the sentence and the suggestion of the console. */
export function refusalEntry(code: string, provider: string | undefined, text: string): Entry {
  const sentence = SENTENCES[code]?.(labelOf(provider)) ?? 'see docs/refusals.md for this code';
  const meant = suggestionFor(code, text);
  return {
    group: 'refused',
    service: serviceOf(provider),
    found: shorten(text),
    reason: `${code}: ${sentence}${meant ? ` — did you mean ${meant}?` : ''}`,
  };
}
