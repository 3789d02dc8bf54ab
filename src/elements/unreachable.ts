import type { Refusal } from '../providers/refusal.ts';

/** Why nothing can be said of a work while a file can't be had. */
export const UNREACHABLE: Refusal = { code: 'elements-unreachable', provider: undefined };
