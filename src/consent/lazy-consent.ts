type Calls = Pick<typeof import('./consent.ts'), 'grant' | 'revoke' | 'granted'>;

type Async<Call> = Call extends (...args: infer Args) => infer Result
  ? (...args: Args) => Promise<Result>
  : never;

/** The public `consent` object. Its code is loaded by the first call, so each method returns a promise. */
export type Consent = { readonly [name in keyof Calls]: Async<Calls[name]> };

/**
 * Returns a `consent` object whose code is loaded by the first call. Its promises reject if the code can't be loaded.
 *
 * @example
 * const consent = lazyConsent(() => import('./consent.ts'));
 * await consent.grant('youtube', { remember: true });
 */
export function lazyConsent(load: () => Promise<Calls>): Consent {
  // The types of the arguments and results are those of `Consent`.
  const forward = (name: keyof Calls) => (one: never, two?: never) =>
    load().then(calls => calls[name](one, two));
  return { revoke: forward('revoke'), granted: forward('granted'), grant: forward('grant') } as Consent;
}
