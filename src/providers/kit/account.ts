import type { Option } from '../option.ts';

/** The name of an account, with or without its at sign. A lone low line stands for nobody in particular. */
export const account: Option = text => /^@?(?!_$|[\w.]*\.\.)([\w.]{1,32})$/.exec(text)?.[1];
