import { known } from 'virtual:known-providers';
import { GENERIC_NAMES } from '../providers/registry/catalogue.ts';
import { identifiesHost } from '../providers/registry/match-host.ts';

/** All plain names of shortcodes. */
export const NAMES: readonly string[] = [...known.flatMap(({ names }) => names), ...GENERIC_NAMES];

/** All hosts that are written without a wildcard. */
export const HOSTS: readonly string[] = known
  .flatMap(({ hosts }) => hosts)
  .filter(host => !host.includes('*'));

/** Returns the name that readers know a provider by, or the other one. */
export const labelOf = (name = '', otherwise = 'this service'): string =>
  known.find(({ names }) => names[0] === name)?.label ?? otherwise;

/** Returns the shortcode's name of the provider that reads addresses of a host, if there is one. */
export const nameForHost = (host: string): string | undefined =>
  known.find(({ hosts }) => identifiesHost(hosts, host))?.names[0];

/** Returns the names of a provider's options; `undefined` for one that the page has defined. */
export const optionsOf = (name: string): readonly string[] | undefined =>
  known.find(({ names }) => names[0] === name)?.options.split(' ');
