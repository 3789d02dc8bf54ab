/** Tells whether a host is one of a provider's: exactly, or one label below a `*.`; `*` alone takes every host. */
export const knowsHost = (hosts: readonly string[], host: string): boolean =>
  hosts.some(
    own => own === host || own === '*' || (own.startsWith('*.') && host.replace(/^[^.]+/, '*') === own),
  );
