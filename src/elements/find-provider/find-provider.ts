import type { Fetcher } from '../../fetching/fetcher.ts';
import type { Provider, ShownProvider } from '../../providers/provider.ts';
import { type Refusal, UNREACHABLE } from '../../providers/refusal.ts';
import type { CallInput } from '../../providers/registry/call-input.ts';
import { Catalogue, isGenericName } from '../../providers/registry/catalogue.ts';
import { parseUrl } from '../../providers/registry/parse-url.ts';
import { idOrUrl, type readCall } from '../../providers/registry/read-call.ts';
import type { Work } from '../parsed-element.ts';
import type { Open, Settle } from '../source.ts';
import { defineOptionProperties } from './option-properties.ts';

// Returns the URL of a path, relative to the page, for providers on any host. `<a>` resolves it and never throws.
const pathOn = (path: string): URL | undefined => {
  const { href } = Object.assign(document.createElement('a'), { href: path });
  const url = /^\.{0,2}\//.test(path) ? parseUrl(href) : undefined;
  return url?.protocol === 'https:' ? url : undefined;
};

const onPage = (provider: Provider): Provider =>
  provider.hosts.includes('*')
    ? { ...provider, read: given => provider.read({ ...given, url: given.url ?? pathOn(given.id) }) }
    : provider;

// Moves the output of a service's script into the template, if it ran before the loader: a style sheet and a box.
function moveScriptOutput(element: Element, selector: string): void {
  const { nextElementSibling: sheet } = element;
  const output = sheet?.nextElementSibling;
  const content = element.querySelector('template')?.content;
  if (content && sheet && output?.matches(`link + :is(${selector})`)) content.append(sheet, output);
}

// Returns the box that shows text files instead of a frame.
function makeBox({ label }: ShownProvider): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('part', 'frame files');
  // Like a frame that has sent its height: no size is reserved, the content sets it.
  box.setAttribute('height', 'auto');
  // A scrollable box needs keyboard focus, and so an accessible name.
  box.tabIndex = 0;
  box.role = 'group';
  box.ariaLabel = label;
  return box;
}

let catalogue: Catalogue | undefined;
const fetched = new Set<string>();

/** The files that this one fetches, and their exports. */
interface FetchedFiles {
  readonly 'provider-hosts': typeof import('../../providers/registry/provider-hosts.ts');
  readonly 'raw-files': typeof import('../raw-files/raw-files.ts');
  readonly [descriptor: `providers/${string}`]: { readonly provider: Provider };
}

/** Fetches them. `isProvider` is true for a provider's name and fetches nothing. */
interface Files extends Pick<Fetcher<FetchedFiles>, 'load' | 'get'> {
  isProvider(name: string): boolean;
  readonly readCall: typeof readCall;
}

// Fetches descriptors. Returns a refusal if one failed, `true` while one is being fetched, else `false`.
function isMissing(
  files: Files,
  providers: Catalogue,
  names: readonly string[],
  onLoad: () => void,
): Refusal | boolean {
  // All requests start before the first check, so they run in parallel.
  const descriptors = names
    .filter(name => !fetched.has(name))
    .map(name => [name, files.get(`providers/${name}`, onLoad)] as const);
  for (const [name, descriptor] of descriptors) {
    if (descriptor === null) return UNREACHABLE;
    if (!descriptor) return true;
    fetched.add(name);
    providers.add(onPage(descriptor.provider));
  }
  return false;
}

function find(
  files: Files,
  element: Open,
  input: CallInput,
  onLoad: () => void,
): Provider | Refusal | undefined {
  const { call = '' } = element;
  const host = parseUrl(idOrUrl(input))?.hostname;
  // The URL alone finds the provider, unless the shortcode's name sets it.
  const isGeneric = !call || isGenericName(call);
  const { provider: name = (isGeneric && input.params.provider) || call } = element;
  catalogue ??= new Catalogue([], files.readCall);
  let missing = isMissing(files, catalogue, files.isProvider(name) ? [name] : [], onLoad);
  const named = catalogue.for(name, input, false);
  if (!missing && !(named && (!isGeneric || 'reference' in files.readCall(named, input)))) {
    const hosts = files.get('provider-hosts', onLoad);
    if (!hosts) return hosts === null ? UNREACHABLE : undefined;
    missing = isMissing(files, catalogue, hosts.candidates(name, isGeneric ? host : undefined), onLoad);
  }
  if (missing) return missing === true ? undefined : missing;
  return (
    catalogue.for(name, input, isGeneric) ?? {
      code: host ? 'unknown-address' : 'unknown-name',
      provider: undefined,
    }
  );
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
  defineOptionProperties(element, Object.keys(provider.options));
  if (provider.scriptOutput) moveScriptOutput(element, provider.scriptOutput);
  return provider;
}

/**
 * Returns a box for a work's text files and fetches them. Calls `settle` when they are here, with a code if they
 * failed.
 */
export function showRawFiles(
  files: Pick<Files, 'load'>,
  { provider, reference }: Work,
  settle: Settle,
): HTMLElement {
  const box = makeBox(provider);
  files
    .load('raw-files')
    .then(({ fillFiles }) => fillFiles(box, provider, reference))
    .catch(() => 'no-answer')
    .then(code => settle(box, code));
  return box;
}
