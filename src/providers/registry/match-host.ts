/**
 * True if a host is in the list: exactly, with `www.`, `m.` or `mobile.` in front, as the one label of a `*.` entry, or
 * any host for `*`.
 */
export const matchesHost = (hosts: readonly string[], host: string): boolean =>
  [host, host.replace(/^(?:www|m|mobile)\./, ''), host.replace(/^[^.]+/, '*'), '*'].some(entry =>
    hosts.includes(entry),
  );

/** True if a host alone identifies the provider. A wildcard provider (`*`) never matches by URL. */
export const identifiesHost = (hosts: readonly string[], host: string): boolean =>
  !hosts.includes('*') && matchesHost(hosts, host);
