import { addresses } from 'virtual:addresses';
import { labels } from 'virtual:privacy-pages';
import { GENERIC_NAMES } from '../providers/registry/catalogue.ts';
import { identifiesHost } from '../providers/registry/match-host.ts';

const providers = addresses.split('\n').map(line => {
  const [names = '', hosts = ''] = line.split('|');
  return { names: names.split(' '), hosts: hosts.split(' ') };
});

/** All plain names of shortcodes. */
export const NAMES: readonly string[] = [...providers.flatMap(({ names }) => names), ...GENERIC_NAMES];

/** All hosts that are written without a wildcard. */
export const HOSTS: readonly string[] = providers
  .flatMap(({ hosts }) => hosts)
  .filter(host => !host.includes('*'));

const labelsByName = new Map(Object.entries(labels));

/** Returns the name that readers know a provider by, or `this service`. */
export const labelOf = (name: string | undefined): string => labelsByName.get(name ?? '') ?? 'this service';

/** Returns the shortcode's name of the provider that reads addresses of a host, if there is one. */
export const nameForHost = (host: string): string | undefined =>
  providers.find(({ hosts }) => identifiesHost(hosts, host))?.names[0];
