import { type MessageFields, messageFields } from './message-fields.ts';

/**
 * Returns the fields of a message that is a JSON object as text, `{}` for any other message. Never throws.
 * @example jsonMessageFields('{"height":300}').height // 300
 */
export function jsonMessageFields(message: unknown): MessageFields {
  if (typeof message !== 'string' || !message.startsWith('{')) return {};
  try {
    return messageFields(JSON.parse(message));
  } catch {
    return {};
  }
}
