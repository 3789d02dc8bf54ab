type Calls = Pick<typeof import('./consent.ts'), 'grant' | 'revoke' | 'granted'>;

type Late<Call> = Call extends (...args: infer Args) => infer Result
  ? (...args: Args) => Promise<Result>
  : never;

/** `consent` as pages have it: its code comes with the first call, so every answer is a promise. */
export type Consent = { readonly [name in keyof Calls]: Late<Calls[name]> };

/** Makes `consent` of code that `load` fetches when it is first asked. */
export function lazyConsent(load: () => Promise<Calls>): Consent {
  // What each call takes and gives is said above; here it is passed on, whatever it is.
  const late = (name: keyof Calls) => (one: never, two?: never) =>
    load().then(calls => calls[name](one, two));
  return { revoke: late('revoke'), granted: late('granted'), grant: late('grant') } as Consent;
}
