/** Why nothing is shown. The codes are stable; `docs/refusals.md` lists them. */
export interface Refusal {
  readonly code: 'unknown-name' | 'bad-call' | 'no-id' | 'bad-id' | 'foreign-address';
  readonly provider: string | undefined;
}
