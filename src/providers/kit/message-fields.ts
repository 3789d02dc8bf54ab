/** What a message says, by name. */
export type MessageFields = Readonly<Record<string, unknown>>;

/** The fields of a message that is an object; of any other there are none. Never throws. */
export const messageFields = (message: unknown): MessageFields =>
  typeof message === 'object' && message ? (message as MessageFields) : {};
