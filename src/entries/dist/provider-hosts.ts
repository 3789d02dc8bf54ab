// `dist/<release>/provider-hosts.js`: the names and hosts of every provider.
export { candidates, learn, providerNamed, providersAt } from '../../providers/registry/provider-hosts.ts';
