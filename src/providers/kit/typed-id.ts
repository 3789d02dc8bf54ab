import type { Given } from '../provider.ts';

/** Reads a work that is written in one piece (`album/ID`), as two arguments (`album ID`) or as `type=` and `id=`. */
export const typedWork = (pattern: RegExp, { id, args, params }: Pick<Given, 'id' | 'args' | 'params'>) =>
  pattern.exec(id) ?? pattern.exec(`${params.type ?? args[0]}/${params.type ? id : args[1]}`);
