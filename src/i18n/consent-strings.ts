/** English for pages that ask first, and with it the list of what every language has to say there. */
export const consentStrings = {
  /** Why nothing is there yet, with the host that is asked. */
  ask: (service: string, host: string) => `Loading this sends data to ${service} (${host}).`,
  load: () => 'Load',
  always: (service: string) => `Always load from ${service}`,
  privacy: (service: string) => `Privacy at ${service}`,
  /** Before the list of what may load. */
  allowed: () => 'Loaded without asking you:',
  /** Instead of that list. */
  nothing: () => 'Nothing is loaded from other services without asking you.',
  /** In that list, where all may load, and where all but some may. */
  all: () => 'All services',
  but: (services: string) => `All services but ${services}`,
  /** Takes one out of the list, or all. */
  revoke: (service: string) => `Ask again: ${service}`,
  revokeAll: () => 'Ask again for everything',
};

export type ConsentStrings = typeof consentStrings;
