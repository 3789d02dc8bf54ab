import type { ParseInput } from '../provider.ts';

/**
 * Matches an id that consists of a type and an id: `album/ID` in one text, `album ID` as two arguments, or `type=` and
 * `id=`. Returns the match of the pattern against `TYPE/ID`, or `null`.
 * @example typedId(/^(album|track)\/(\d+)$/, { id: 'album', args: ['album', '42'], params: {} })?.[2] // '42'
 */
export const typedId = (pattern: RegExp, { id, args, params }: Pick<ParseInput, 'id' | 'args' | 'params'>) =>
  pattern.exec(id) ?? pattern.exec(`${params.type ?? args[0]}/${params.type ? id : args[1]}`);
