/** What a message says, by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a message that is an object; of any other there are none. Never throws. */
export const fieldsOf = (message: unknown): Fields =>
  typeof message === 'object' && message ? (message as Fields) : {};
