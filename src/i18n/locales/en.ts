/** The English strings. Their type is the list that each locale translates. */
export const en = {
  /** Titles of embeds without a title of their own. */
  video: (service: string) => `Video on ${service}`,
  slides: (service: string) => `Slides on ${service}`,
  post: (service: string, user?: string) => (user ? `Post by @${user} on ${service}` : `Post on ${service}`),
  audio: (service: string) => `Audio on ${service}`,
  document: (service: string) => `Document on ${service}`,
  work: (service: string) => `Content from ${service}`,
  /** Accessible names of the button. They contain the button’s short words. */
  play: (title: string, service: string) => `Play ${title} (loads from ${service})`,
  show: (title: string, service: string) => `Show ${title} (loads from ${service})`,
  /** The short words on the button. */
  playNow: () => 'Play',
  showNow: () => 'Show',
  /** The link to the service's own page. */
  open: (service: string) => `Open on ${service}`,
  loading: (service: string) => `Loading from ${service}…`,
  /** Shown where the service allows no frame. */
  only: (service: string) => `You can only see this on ${service}.`,
  failed: (service: string) => `${service} couldn’t show this here.`,
};

/** The strings of one locale for the elements. */
export type Strings = typeof en;
