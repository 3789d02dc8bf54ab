import type { Fetcher } from '../../fetching/fetcher.ts';
import type { Provider } from '../../providers/provider.ts';
import { type Refusal, UNREACHABLE } from '../../providers/refusal.ts';
import type { CallInput } from '../../providers/registry/call-input.ts';
import { isGenericName } from '../../providers/registry/catalogue.ts';
import type { parseUrl } from '../../providers/registry/parse-url.ts';
import type { readCall } from '../../providers/registry/read-call.ts';
import type { Open } from '../source.ts';
import type { findByUrl } from './find-by-url.ts';
import { onPage } from './on-page.ts';
import { defineOptionProperties } from './option-properties.ts';

/** The files that this one fetches, and their exports. */
interface FetchedFiles {
  readonly 'provider-hosts': { readonly findByUrl: typeof findByUrl };
  readonly 'raw-files': typeof import('../raw-files/raw-files.ts');
  readonly [descriptor: `providers/${string}`]: { readonly provider: Provider };
}

/** Fetches them. `isProvider` is true for a provider's name and fetches nothing. */
interface Files extends Pick<Fetcher<FetchedFiles>, 'get'> {
  isProvider(name: string): boolean;
  readonly readCall: typeof readCall;
  readonly parseUrl: typeof parseUrl;
}

function find(
  files: Files,
  element: Open,
  input: CallInput,
  onLoad: () => void,
): Provider | Refusal | undefined {
  const { call = '' } = element;
  // The URL alone finds the provider, unless the shortcode's name sets it.
  const isGeneric = !call || isGenericName(call);
  // `null` where the attribute was removed.
  const name = element.provider ?? ((isGeneric && input.params.provider) || call);
  if (files.isProvider(name)) {
    const descriptor = files.get(`providers/${name}`, onLoad);
    if (!descriptor) return descriptor === null ? UNREACHABLE : undefined;
    const named = onPage(descriptor.provider, files.parseUrl);
    if (!isGeneric || 'reference' in files.readCall(named, input)) return named;
  }
  const hosts = files.get('provider-hosts', onLoad);
  return hosts === null ? UNREACHABLE : hosts?.findByUrl(files, name, isGeneric, input, onLoad);
}

/**
 * Returns the provider of a `<web-embed>`, or a refusal, and defines the provider's options on the element. Returns
 * `undefined` while files are being fetched: `onLoad` is called when they are here.
 */
export function findProvider(
  files: Files,
  element: Open,
  input: CallInput,
  onLoad: () => void,
): Provider | Refusal | undefined {
  const provider = find(files, element, input, onLoad);
  if (!provider || 'code' in provider) return provider;
  if (provider.scriptOutput) files.get('raw-files', onLoad)?.moveScriptOutput(element, provider.scriptOutput);
  defineOptionProperties(element, Object.keys(provider.options));
  return provider;
}
