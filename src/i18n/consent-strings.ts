/** The English strings of consent prompts and of `<embed-consent>`. Their type is the list that each locale translates. */
export const consentStrings = {
  /** Explains the prompt; `host` receives the request. */
  ask: (service: string, host: string) => `Loading this sends data to ${service} (${host}).`,
  load: () => 'Load',
  always: (service: string) => `Always load from ${service}`,
  privacy: (service: string) => `Privacy at ${service}`,
  /** Heads the list of the services with consent. */
  allowed: () => 'Loaded without asking you:',
  /** Shown instead of an empty list. */
  nothing: () => 'Nothing is loaded from other services without asking you.',
  /** List items: consent for all services, and for all but some. */
  all: () => 'All services',
  but: (services: string) => `All services but ${services}`,
  /** Buttons that revoke consent for one service, and for all. */
  revoke: (service: string) => `Ask again: ${service}`,
  revokeAll: () => 'Ask again for everything',
};

/** The strings of one locale for consent. */
export type ConsentStrings = typeof consentStrings;
