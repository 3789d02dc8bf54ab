import { files } from 'virtual:far-providers';
import { readAddress } from '../providers/address.ts';
import { Catalogue, isOpen } from '../providers/catalogue.ts';
import { tellsHost } from '../providers/knows-host.ts';
import type { Provider, Reference } from '../providers/provider.ts';
import { textOf, type Written } from '../providers/read-call.ts';
import type { Refusal } from '../providers/refusal.ts';
import { plainName } from '../shortcode/plain-name.ts';
import { giveOptions } from './options.ts';
import type { Open, Settle } from './source.ts';

/** A provider whose descriptor is a file of its own, and what is known of it before that is fetched. */
export interface ProviderFile {
  /** Plain names, with a space between two. */
  readonly names: string;
  readonly hosts: readonly string[];
  load(): Promise<Provider>;
}

const catalogue = new Catalogue([]);
const left = new Set<ProviderFile>(files);
const unreachable = new Set<ProviderFile>();

const isNamed = ({ names }: ProviderFile, name: string) => names.split(' ').includes(plainName(name));

/** Tells whether a shortcode's name belongs to a provider already. */
export const isNameTaken = (name: string): boolean =>
  catalogue.has(name) || [...left].some(file => isNamed(file, name));

/** Makes a provider known beside those that have a file. */
export const addProvider = (provider: Provider): void => catalogue.add(provider);

/** Brings text files in the place of a frame, and tells `settle` when they have come. */
export function showFiles(provider: Provider, reference: Reference, settle: Settle): HTMLElement {
  const shown = document.createElement('div');
  shown.setAttribute('part', 'frame files');
  // It is as high as it is.
  shown.setAttribute('height', 'auto');
  // What scrolls has to be reached by the keyboard, and what is reached needs a name.
  shown.tabIndex = 0;
  shown.role = 'group';
  shown.ariaLabel = provider.label;
  import('./files.ts')
    .then(({ fillFiles }) => fillFiles(shown, provider, reference))
    .catch(() => 'no-answer')
    .then(code => settle(shown, code));
  return shown;
}

async function fetchFile(file: ProviderFile): Promise<void> {
  try {
    const provider = await file.load();
    // Two elements may have asked for it.
    if (left.delete(file)) catalogue.add(onPage(provider));
  } catch {
    unreachable.add(file);
  }
}

// On a page a path is an address, for who may be at any host. A link reads it as the page would, and never throws.
const pathOn = (path: string): URL | undefined => {
  const { href } = Object.assign(document.createElement('a'), { href: path });
  const url = /^\.{0,2}\//.test(path) ? readAddress(href) : undefined;
  return url?.protocol === 'https:' ? url : undefined;
};

const onPage = (provider: Provider): Provider =>
  provider.hosts.includes('*')
    ? { ...provider, read: given => provider.read({ ...given, url: given.url ?? pathOn(given.id) }) }
    : provider;

// A script that ran before it could be stopped has written what it shows behind itself: a style sheet and a box.
function takeWritten(element: Element): void {
  const { nextElementSibling: sheet } = element;
  const box = sheet?.nextElementSibling;
  const content = element.querySelector('template')?.content;
  if (content && box?.matches('link + .gist')) content.append(sheet as Element, box);
}

/**
 * The provider of an element, which gets that provider's options. `undefined` where files have to be fetched to find
 * out; when they are here, `then` is called.
 */
export function findFar(element: Open, written: Written, then: () => void): Provider | Refusal | undefined {
  const { call = '' } = element;
  const host = readAddress(textOf(written))?.hostname;
  // An address tells by itself whose it is, unless a shortcode's name says whose it should be.
  const open = !call || isOpen(call);
  const { provider: name = (open && written.params.provider) || call } = element;
  const asked = [...left].filter(
    file => isNamed(file, name) || (open && host && tellsHost(file.hosts, host)),
  );
  if (asked.some(file => unreachable.has(file))) return { code: 'elements-unreachable', provider: undefined };
  if (asked.length) {
    Promise.all(asked.map(fetchFile)).then(then);
    return undefined;
  }
  const provider = catalogue.for(name, written, open);
  if (provider) giveOptions(element, Object.keys(provider.options));
  if (provider?.files) takeWritten(element);
  return provider ?? { code: host ? 'unknown-address' : 'unknown-name', provider: undefined };
}
