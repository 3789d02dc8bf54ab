import type { Provider } from '../../providers/provider.ts';
import type { parseUrl as ParseUrl } from '../../providers/registry/parse-url.ts';

// Returns the URL of a path, relative to the page, for providers on any host. `<a>` resolves it and never throws.
const pathOn = (path: string, parseUrl: typeof ParseUrl): URL | undefined => {
  const { href } = Object.assign(document.createElement('a'), { href: path });
  const url = /^\.{0,2}\//.test(path) ? parseUrl(href) : undefined;
  return url?.protocol === 'https:' ? url : undefined;
};

/** Returns a provider that also reads paths of the page's own site, if it has works at any host. */
export const onPage = (provider: Provider, parseUrl: typeof ParseUrl): Provider =>
  provider.hosts.includes('*')
    ? {
        ...provider,
        read: given => provider.read({ ...given, url: given.url ?? pathOn(given.id, parseUrl) }),
      }
    : provider;
