// `dist/<release>/provider-hosts.js`. The names and hosts of every provider.
export { candidates, learn, providerNamed, providersAt } from '../../providers/registry/provider-hosts.ts';
