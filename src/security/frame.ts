/** What a frame may do: its permissions policy, and its sandbox where it has one. */
export interface FrameRights {
  readonly allow: string;
  readonly sandbox?: string;
}

/**
 * Makes an iframe, complete before it meets the page: nothing else in this library makes one.
 * Attributes are set through the DOM, never as markup, so that no value can become one more attribute.
 * Throws where the address is not https, which no descriptor's is.
 */
export function makeFrame(address: URL, title: string, { allow, sandbox }: FrameRights): HTMLIFrameElement {
  if (address.protocol !== 'https:') throw new TypeError(address.protocol);
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.allow = allow;
  // A sandbox counts from the next navigation on, so it has to stand before the address does.
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  // YouTube's player stops with error 153 when the page's own policy hides where it is:
  // https://developers.google.com/youtube/terms/required-minimum-functionality#embedded-player-api-client-identity
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.allowFullscreen = true;
  // The element has already waited; and a lazy frame of a post leaves steps in Safari's history.
  frame.loading = 'eager';
  frame.setAttribute('part', 'frame');
  frame.src = address.href;
  return frame;
}
