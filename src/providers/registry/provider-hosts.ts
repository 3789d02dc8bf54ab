import { addresses } from 'virtual:addresses';
import { plainName } from '../../shortcode/plain-name.ts';
import { identifiesHost } from './match-host.ts';

const providers = addresses.split('\n').map(line => {
  const [names = '', hosts = ''] = line.split('|');
  return { names: names.split(' '), hosts: hosts.split(' ') };
});

/** Adds a provider. `names` are its plain names, separated by spaces, its own name first. */
export const learn = (names: string, hosts: readonly string[]): void =>
  void providers.push({ names: names.split(' '), hosts: [...hosts] });

const mainNames = (found: typeof providers) => found.map(({ names: [name = ''] }) => name);

/** Returns the name of the provider that has this shortcode name or alias, or `undefined`. */
export const providerNamed = (name: string): string | undefined =>
  mainNames(providers.filter(({ names }) => names.includes(plainName(name))))[0];

/** Returns the names of the providers that read URLs on a host; `[]` without a host. */
export const providersAt = (host: string | undefined): readonly string[] =>
  host ? mainNames(providers.filter(({ hosts }) => identifiesHost(hosts, host))) : [];

/**
 * Returns the names of the providers that a call with a generic name (`embed`, `video`) may mean: the provider of this
 * name, if there is one, and those that read URLs on the host.
 */
export const candidates = (name: string, host: string | undefined): readonly string[] => [
  ...new Set([providerNamed(name) ?? [], providersAt(host)].flat()),
];
