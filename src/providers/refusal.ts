/** The reason why a call shows no embed. The codes are stable; `docs/refusals.md` explains each. */
export interface Refusal {
  readonly code:
    | 'unknown-name'
    | 'unknown-address'
    | 'elements-unreachable'
    | 'bad-call'
    | 'no-id'
    | 'bad-id'
    | 'foreign-address';
  /** Name of the provider that refused; `undefined` if none was found. */
  readonly provider: string | undefined;
}

/** The refusal of a call whose provider's file cannot be fetched. */
export const UNREACHABLE: Refusal = { code: 'elements-unreachable', provider: undefined };
