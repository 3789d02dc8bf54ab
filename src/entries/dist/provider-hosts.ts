// `dist/<release>/provider-hosts.js`: the names and hosts of every provider, and the search for that of a URL.
export { findByUrl } from '../../elements/find-provider/find-by-url.ts';
export { candidates, learn, providerNamed, providersAt } from '../../providers/registry/provider-hosts.ts';
