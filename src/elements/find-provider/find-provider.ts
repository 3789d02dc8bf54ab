import type { Fetcher } from '../../fetching/fetcher.ts';
import type { Provider, ShownProvider } from '../../providers/provider.ts';
import type { Refusal } from '../../providers/refusal.ts';
import { Catalogue, isOpen } from '../../providers/registry/catalogue.ts';
import { parseUrl } from '../../providers/registry/parse-url.ts';
import { type CallInput, idOrUrl, type readCall } from '../../providers/registry/read-call.ts';
import type { Work } from '../parsed-element.ts';
import type { Open, Settle } from '../source.ts';
import { UNREACHABLE } from '../unreachable.ts';
import { defineOptionProperties } from './option-properties.ts';

// On a page a path is an address, for who may be at any host. A link reads it as the page would, and never throws.
const pathOn = (path: string): URL | undefined => {
  const { href } = Object.assign(document.createElement('a'), { href: path });
  const url = /^\.{0,2}\//.test(path) ? parseUrl(href) : undefined;
  return url?.protocol === 'https:' ? url : undefined;
};

const onPage = (provider: Provider): Provider =>
  provider.hosts.includes('*')
    ? { ...provider, read: given => provider.read({ ...given, url: given.url ?? pathOn(given.id) }) }
    : provider;

// A script that ran before it could be stopped has written what it shows behind itself: a style sheet and a box.
function takeScriptOutput(element: Element, selector: string): void {
  const { nextElementSibling: sheet } = element;
  const output = sheet?.nextElementSibling;
  const content = element.querySelector('template')?.content;
  if (content && sheet && output?.matches(`link + :is(${selector})`)) content.append(sheet, output);
}

// Text files in the place of a frame.
function makeBox({ label }: ShownProvider): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('part', 'frame files');
  // It is as high as it is.
  box.setAttribute('height', 'auto');
  // What scrolls has to be reached by the keyboard, and what is reached needs a name.
  box.tabIndex = 0;
  box.role = 'group';
  box.ariaLabel = label;
  return box;
}

let catalogue: Catalogue | undefined;
const own = new Set<string>();

/** The files that this one needs, and what each exports. */
interface Needed {
  readonly 'provider-hosts': typeof import('../../providers/registry/provider-hosts.ts');
  readonly 'raw-files': typeof import('../raw-files/raw-files.ts');
  readonly [descriptor: `providers/${string}`]: { readonly provider: Provider };
}

/** What brings them, and knows a provider's own name without fetching anything. */
interface Files extends Pick<Fetcher<Needed>, 'load' | 'get'> {
  isProvider(name: string): boolean;
  readonly readCall: typeof readCall;
}

// Fetches descriptors; returns a refusal if one can't be had, and `true` while one is on its way.
function isMissing(
  files: Files,
  known: Catalogue,
  names: readonly string[],
  then: () => void,
): Refusal | boolean {
  // All of them first, so that they come side by side.
  const descriptors = names
    .filter(name => !own.has(name))
    .map(name => [name, files.get(`providers/${name}`, then)] as const);
  for (const [name, descriptor] of descriptors) {
    if (descriptor === null) return UNREACHABLE;
    if (!descriptor) return true;
    own.add(name);
    known.add(onPage(descriptor.provider));
  }
  return false;
}

function find(
  files: Files,
  element: Open,
  written: CallInput,
  then: () => void,
): Provider | Refusal | undefined {
  const { call = '' } = element;
  const host = parseUrl(idOrUrl(written))?.hostname;
  // An address tells by itself whose it is, unless a shortcode's name says whose it should be.
  const open = !call || isOpen(call);
  const { provider: name = (open && written.params.provider) || call } = element;
  catalogue ??= new Catalogue([], files.readCall);
  let missing = isMissing(files, catalogue, files.isProvider(name) ? [name] : [], then);
  const named = catalogue.for(name, written, false);
  if (!missing && !(named && (!open || 'reference' in files.readCall(named, written)))) {
    const addresses = files.get('provider-hosts', then);
    if (!addresses) return addresses === null ? UNREACHABLE : undefined;
    missing = isMissing(files, catalogue, addresses.candidates(name, open ? host : undefined), then);
  }
  if (missing) return missing === true ? undefined : missing;
  return (
    catalogue.for(name, written, open) ?? {
      code: host ? 'unknown-address' : 'unknown-name',
      provider: undefined,
    }
  );
}

/**
 * The provider of an element whose tag leaves it open, or why there is none; the element gets that provider's options.
 * `undefined` where `files` have to be fetched to find out: `then` is called when they are here.
 */
export function findProvider(
  files: Files,
  element: Open,
  written: CallInput,
  then: () => void,
): Provider | Refusal | undefined {
  const provider = find(files, element, written, then);
  if (!provider || 'code' in provider) return provider;
  defineOptionProperties(element, Object.keys(provider.options));
  if (provider.scriptOutput) takeScriptOutput(element, provider.scriptOutput);
  return provider;
}

/** Brings text files in the place of a frame, and tells `settle` when they have come. */
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
