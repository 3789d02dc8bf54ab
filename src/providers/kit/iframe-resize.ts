import { jsonMessageFields } from './json-message.ts';

/**
 * Returns the height of an `iframe.resize` message, a format of Embedly that several services use; else `undefined`.
 * @example iframeResizeHeight('{"context":"iframe.resize","height":300}') // 300
 */
export function iframeResizeHeight(message: unknown): unknown {
  const { context, height } = jsonMessageFields(message);
  return context === 'iframe.resize' ? height : undefined;
}
