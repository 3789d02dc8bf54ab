import type { consent } from './consent.ts';

type Late<Call> = Call extends (...args: infer Args) => infer Result
  ? (...args: Args) => Promise<Awaited<Result>>
  : never;

/** `consent` as pages have it: its code comes with the first call, so every answer is a promise. */
export type Consent = { readonly [name in keyof typeof consent]: Late<(typeof consent)[name]> };

const NAMES = ['grant', 'revoke', 'granted'] satisfies (keyof Consent)[];

/** Makes `consent` of code that is fetched by `load` when it is first asked. */
export const consentFrom = (load: () => Promise<{ readonly consent: object }>): Consent =>
  Object.fromEntries(
    NAMES.map(name => [
      name,
      async (...args: unknown[]) => Reflect.apply(Reflect.get((await load()).consent, name), 0, args),
    ]),
  ) as unknown as Consent;
