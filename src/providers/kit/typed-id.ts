import type { ParseInput } from '../provider.ts';

/** Reads a work that is written in one piece (`album/ID`), as two arguments (`album ID`) or as `type=` and `id=`. */
export const typedId = (pattern: RegExp, { id, args, params }: Pick<ParseInput, 'id' | 'args' | 'params'>) =>
  pattern.exec(id) ?? pattern.exec(`${params.type ?? args[0]}/${params.type ? id : args[1]}`);
