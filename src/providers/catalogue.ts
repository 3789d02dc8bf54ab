import { plainName } from '../shortcode/plain-name.ts';
import { readAddress } from './address.ts';
import { providers } from './index.ts';
import { knowsHost } from './knows-host.ts';
import type { Provider } from './provider.ts';
import { readCall, textOf, type Written } from './read-call.ts';

/** Names that say what a thing is, not whose: the address that stands there decides. */
export const OPEN_NAMES: readonly string[] = ['embed', 'oembed', 'iframe', 'video', 'gdocs'];

const known: Provider[] = [];
const byName = new Map<string, Provider>();

/** Makes a provider known; a name that is taken stays whose it is. */
export function addProvider(provider: Provider): void {
  known.push(provider);
  for (const name of [provider.name, ...provider.aliases].map(plainName)) {
    if (!byName.has(name)) byName.set(name, provider);
  }
}

/** The provider that a name belongs to. Names are compared as `plainName` leaves them. */
export const providerNamed = (name: string): Provider | undefined => byName.get(plainName(name));

/** The provider whose address this is: one that reads it, else one whose host it is and that can say what is wrong. */
export function providerOf(written: Written): Provider | undefined {
  const host = readAddress(textOf(written))?.hostname;
  if (!host) return undefined;
  // A provider of any host at all can't tell its addresses from others.
  const near = known.filter(({ hosts }) => !hosts.includes('*') && knowsHost(hosts, host));
  return near.find(provider => 'reference' in readCall(provider, written)) ?? near[0];
}

/** The provider of a call. An address of somebody else's counts only where the name leaves it `open` whose it is. */
export function providerFor(
  name: string,
  written: Written,
  open = OPEN_NAMES.includes(plainName(name)),
): Provider | undefined {
  const named = providerNamed(name);
  if (!open || (named && 'reference' in readCall(named, written))) return named;
  return providerOf(written) ?? named;
}

for (const provider of providers) addProvider(provider);
