import type { Fetcher } from '../../fetching/fetcher.ts';
import type { Provider } from '../../providers/provider.ts';
import { type Refusal, UNREACHABLE } from '../../providers/refusal.ts';
import type { CallInput } from '../../providers/registry/call-input.ts';
import { Catalogue } from '../../providers/registry/catalogue.ts';
import { parseUrl } from '../../providers/registry/parse-url.ts';
import { candidates } from '../../providers/registry/provider-hosts.ts';
import { idOrUrl, type readCall } from '../../providers/registry/read-call.ts';
import { onPage } from './on-page.ts';

let catalogue: Catalogue | undefined;
const fetched = new Set<string>();

/** Fetches descriptors, and reads calls with the function that is on the page already. */
export interface Descriptors
  extends Pick<
    Fetcher<{ readonly [descriptor: `providers/${string}`]: { readonly provider: Provider } }>,
    'get'
  > {
  readonly readCall: typeof readCall;
}

/**
 * Returns the provider of a call with this name, or, if the name `isGeneric`, that of its URL; or a refusal. Returns `undefined`
 * while descriptors are being fetched: `onLoad` is called when one is here.
 */
export function findByUrl(
  files: Descriptors,
  name: string,
  isGeneric: boolean,
  input: CallInput,
  onLoad: () => void,
): Provider | Refusal | undefined {
  const host = parseUrl(idOrUrl(input))?.hostname;
  catalogue ??= new Catalogue([], files.readCall);
  // All requests start before the first check, so they run in parallel.
  const descriptors = candidates(name, isGeneric ? host : undefined)
    .filter(candidate => !fetched.has(candidate))
    .map(candidate => [candidate, files.get(`providers/${candidate}`, onLoad)] as const);
  for (const [candidate, descriptor] of descriptors) {
    if (descriptor === null) return UNREACHABLE;
    if (!descriptor) return undefined;
    fetched.add(candidate);
    catalogue.add(onPage(descriptor.provider, parseUrl));
  }
  return (
    catalogue.for(name, input, isGeneric) ?? {
      code: host ? 'unknown-address' : 'unknown-name',
      provider: undefined,
    }
  );
}
