import type { Option } from '../option.ts';

/**
 * An option for an account name, with or without `@`; the result has none. A lone underscore means no account.
 * @example account('@zuck') // 'zuck'
 */
export const account: Option = text => /^@?(?!_$|[\w.]*\.\.)([\w.]{1,32})$/.exec(text)?.[1];
