import { type Fields, fieldsOf } from './message-fields.ts';

/** The fields of a message that is an object written as JSON; of any other there are none. Never throws. */
export function jsonFieldsOf(message: unknown): Fields {
  if (typeof message !== 'string' || !message.startsWith('{')) return {};
  try {
    return fieldsOf(JSON.parse(message));
  } catch {
    return {};
  }
}
