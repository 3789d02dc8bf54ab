import type { Provider } from '../../src/entries/lib/providers.ts';
import { matchesHost } from '../../src/providers/registry/match-host.ts';

/** True if a host is one of a provider's, or below one. */
export const isOwnHost = ({ hosts }: Pick<Provider, 'hosts'>, host: string): boolean =>
  matchesHost(hosts, host) || hosts.some(own => host.endsWith(`.${own.replace('*.', '')}`));

const MAX_LENGTH = 2500;

// Some services require the address of the page in that of the frame.
const PAGE_HOSTS: readonly string[] = ['blog.test', 'blog.example'];

// Only ASCII means anything in an address, and the rest may be no valid UTF-8.
const decoded = (text: string) =>
  text.replace(/%([0-7][\da-f])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

/** Returns the reason why a provider must not build an address; `undefined` if there is none. */
export function addressError(provider: Provider, address: string): string | undefined {
  const url = new URL(address);
  const text = decoded(address);
  const others = [...text.matchAll(/(?<=[?&=].*)\/\/([^/?&#@]*)/g)].map(([, host = '']) => host);
  const reasons: Readonly<Record<string, boolean>> = {
    scheme: url.protocol !== 'https:',
    'user, password or port': !!(url.username || url.password || url.port),
    host: !isOwnHost(provider, url.hostname),
    characters: /["'<>\s`\\]/.test(address) || /["<>\s`]|\.\./.test(text),
    'another address in its query': !others.every(
      host => PAGE_HOSTS.includes(host) || isOwnHost(provider, host),
    ),
    length: address.length > MAX_LENGTH,
  };
  const found = Object.keys(reasons).find(reason => reasons[reason]);
  return found && `${found}: ${address.slice(0, 200)}`;
}
