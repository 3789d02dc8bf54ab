import type { Refusal } from '../providers/refusal.ts';

/** The refusal of a call whose provider's file cannot be fetched. */
export const UNREACHABLE: Refusal = { code: 'elements-unreachable', provider: undefined };
