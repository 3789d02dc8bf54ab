/** What a frame is made of. All of it comes from a descriptor but the title, which is only ever text. */
export interface FrameParts {
  readonly src: URL;
  readonly title: string;
  /** Permissions policy: what the frame may do. */
  readonly allow: string;
  readonly sandbox?: string | undefined;
}

/**
 * Makes an iframe, complete before it meets the page: nothing else in this library makes one.
 * Attributes are set through the DOM, never as markup, so that no value can become one more attribute.
 */
export function makeFrame({ src, title, allow, sandbox }: FrameParts): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  if (src.protocol !== 'https:') throw new TypeError(`a frame must be https, not ${src.protocol}`);
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
  frame.src = src.href;
  return frame;
}
