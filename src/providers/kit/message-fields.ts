/** The fields of a message, by name. */
export type MessageFields = Readonly<Record<string, unknown>>;

/**
 * Returns the fields of a message that is an object, `{}` for any other message. Never throws.
 * @example messageFields({ height: 300 }).height // 300
 */
export const messageFields = (message: unknown): MessageFields =>
  typeof message === 'object' && message ? (message as MessageFields) : {};
