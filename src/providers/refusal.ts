/** Why nothing is shown. The codes are stable; `docs/refusals.md` lists them. */
export interface Refusal {
  readonly code:
    | 'unknown-name'
    | 'unknown-address'
    | 'elements-unreachable'
    | 'bad-call'
    | 'no-id'
    | 'bad-id'
    | 'foreign-address';
  readonly provider: string | undefined;
}
