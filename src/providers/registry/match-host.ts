/**
 * Tells whether a host is one of a provider's: exactly, or with the `www.`, `m.` or `mobile.` that services put before
 * their own; one label below a `*.`; or any at all, for `*`.
 */
export const matchesHost = (hosts: readonly string[], host: string): boolean =>
  [host, host.replace(/^(?:www|m|mobile)\./, ''), host.replace(/^[^.]+/, '*'), '*'].some(own =>
    hosts.includes(own),
  );

/** The same, where nobody has named the provider: one of any host at all can't tell its addresses from others. */
export const identifiesHost = (hosts: readonly string[], host: string): boolean =>
  !hosts.includes('*') && matchesHost(hosts, host);
