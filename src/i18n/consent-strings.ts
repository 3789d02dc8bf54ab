/** The English strings of consent prompts and of `<embed-consent>`. Their type is the list that each locale translates. */
export const consentStrings = {
  /** Explains the prompt; `host` receives the request. */
  ask: (service: string, host: string) => `Loading this sends data to ${service} (${host}).`,
  always: (service: string) => `Always allow ${service}`,
  privacy: (service: string) => `${service}’s privacy policy`,
  /** Heads the list of the services with consent. */
  allowed: () => 'Loaded without asking you:',
  /** Shown instead of an empty list. */
  nothing: () => 'Nothing is loaded from other services without asking you.',
  /** List items: consent for all services, and for all but some, whose names are one text. */
  all: () => 'All services',
  but: (services: string) => `All services except ${services}`,
  /** Buttons that revoke consent for one service, and for all. */
  revoke: (service: string) => `Ask again before loading ${service}`,
  revokeAll: () => 'Ask again for all services',
};

/** The strings of one locale for consent. */
export type ConsentStrings = typeof consentStrings;
