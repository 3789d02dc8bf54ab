import { addresses } from 'virtual:addresses';
import { plainName } from '../../shortcode/plain-name.ts';
import { identifiesHost } from './match-host.ts';

const providers = addresses.split('\n').map(line => {
  const [names = '', hosts = ''] = line.split('|');
  return { names: names.split(' '), hosts: hosts.split(' ') };
});

/** Makes one more provider known, by its names and its hosts, with a space between two. */
export const learn = (names: string, hosts: readonly string[]): void =>
  void providers.push({ names: names.split(' '), hosts: [...hosts] });

const ownNames = (found: typeof providers) => found.map(({ names: [own = ''] }) => own);

/** Returns the own name of the provider that a shortcode's name means, if it means any: `spotify`. */
export const providerNamed = (name: string): string | undefined =>
  ownNames(providers.filter(({ names }) => names.includes(plainName(name))))[0];

/** Returns the own names of the providers that read addresses of a host; none where there is no host. */
export const providersAt = (host: string | undefined): readonly string[] =>
  host ? ownNames(providers.filter(({ hosts }) => identifiesHost(hosts, host))) : [];

/**
 * Returns the own names of the providers that a call may mean whose name leaves that open: the provider that is named in
 * it, if any is, and those that read addresses of the host.
 */
export const candidates = (name: string, host: string | undefined): readonly string[] => [
  ...new Set([providerNamed(name) ?? [], providersAt(host)].flat()),
];
