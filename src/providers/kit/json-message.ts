import { type MessageFields, messageFields } from './message-fields.ts';

/** The fields of a message that is an object written as JSON; of any other there are none. Never throws. */
export function jsonMessageFields(message: unknown): MessageFields {
  if (typeof message !== 'string' || !message.startsWith('{')) return {};
  try {
    return messageFields(JSON.parse(message));
  } catch {
    return {};
  }
}
