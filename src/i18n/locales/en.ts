/** English, and with it the list of what every language has to say. */
export const en = {
  /** Title of a work nobody has named. */
  video: (service: string) => `Video on ${service}`,
  slides: (service: string) => `Slides on ${service}`,
  post: (service: string, user?: string) => (user ? `Post by @${user} on ${service}` : `Post on ${service}`),
  audio: (service: string) => `Audio on ${service}`,
  document: (service: string) => `Document on ${service}`,
  work: (service: string) => `Content from ${service}`,
  /** What the button does, and where what comes is from. */
  play: (title: string, service: string) => `Play: ${title}, loads from ${service}`,
  show: (title: string, service: string) => `Show: ${title}, loads from ${service}`,
  /** The plain link to the work. */
  open: (service: string) => `Open on ${service}`,
  loading: (service: string) => `Loading from ${service} …`,
  /** Why there is a link and nothing else. */
  only: (service: string) => `${service} shows this on its own page only.`,
  failed: (service: string) => `${service} could not show this here.`,
};

export type Strings = typeof en;
