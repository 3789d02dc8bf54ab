/** A frame's permissions policy, and its sandbox if it has one. */
export interface FrameRights {
  readonly allow: string;
  readonly sandbox?: string;
}

/**
 * Returns an iframe with all its attributes, not yet inserted. The only place in this library that makes one.
 * Attributes are set through the DOM, never as markup, so that no value can inject another attribute.
 * Throws a `TypeError` if the URL is not https.
 */
export function makeFrame(url: URL, title: string, { allow, sandbox }: FrameRights): HTMLIFrameElement {
  // Blocks script injection by `javascript:` and `data:` URLs.
  if (url.protocol !== 'https:') throw new TypeError(url.protocol);
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.allow = allow;
  // A sandbox applies from the next navigation on, so it has to be set before `src`.
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  // YouTube's player stops with error 153 if the page's own policy hides the referrer:
  // https://developers.google.com/youtube/terms/required-minimum-functionality#embedded-player-api-client-identity
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.allowFullscreen = allow.includes('fullscreen');
  // The element has waited already, and lazy frames of posts add entries to Safari's history.
  frame.loading = 'eager';
  frame.setAttribute('part', 'frame');
  frame.src = url.href;
  return frame;
}

// A browser reports a blocked frame at once.
const REPORT_MS = 5000;

/** Calls back if the page's own policy blocks a frame that has just been inserted. */
export function whenBlocked({ src }: HTMLIFrameElement, callback: () => void): void {
  document.addEventListener(
    'securitypolicyviolation',
    ({ blockedURI, disposition }) => {
      // Some browsers report the origin only.
      if (disposition === 'enforce' && blockedURI && src.startsWith(blockedURI)) callback();
    },
    { signal: AbortSignal.timeout(REPORT_MS) },
  );
}
