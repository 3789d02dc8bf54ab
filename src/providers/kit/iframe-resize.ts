import { jsonMessageFields } from './json-message.ts';

/** The height in a message of the form that Embedly made common, which several services still post. */
export function iframeResizeHeight(message: unknown): unknown {
  const { context, height } = jsonMessageFields(message);
  return context === 'iframe.resize' ? height : undefined;
}
