import distance from 'damerau-levenshtein';

// Of a longer word more letters may be wrong: one of four, two of eight.
const LETTERS_PER_MISTAKE = 4;
const MAX_MISTAKES = 2;

/**
 * Returns the word that was probably meant: the one that is nearest by edit distance, if that is near enough. Two
 * letters in the wrong order are one mistake. Returns `undefined` for a word that is among the others.
 *
 * @example
 * nearest('yuotube', ['youtube', 'vimeo']); // 'youtube'
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const limit = Math.min(MAX_MISTAKES, Math.floor(word.length / LETTERS_PER_MISTAKE));
  const [best] = words
    .map(other => ({ other, mistakes: distance(word, other).steps }))
    .filter(({ mistakes }) => mistakes <= limit)
    .sort((one, other) => one.mistakes - other.mistakes);
  return best?.mistakes ? best.other : undefined;
}
