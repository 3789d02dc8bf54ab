// Safari's permission to play ends a second after the click; a player's script takes its time.
const MOMENTS = [300, 600, 900];

let last: HTMLIFrameElement | undefined;

/**
 * Tells a frame that the reader's click has made to play, while the click still counts. Safari lets no new frame play
 * by itself, but one that a message reaches within the click's second: `docs/playing.md` has the figures.
 * What has been asked for since, or has begun to play, makes it stop, or two would play; such a frame needs no message.
 */
export function press(frame: HTMLIFrameElement, message?: unknown): void {
  last = frame;
  if (!message || !/^Apple/.test(navigator.vendor)) return;
  const { origin } = new URL(frame.src);
  const tell = () => frame === last && frame.contentWindow?.postMessage(message, origin);
  for (const moment of MOMENTS) setTimeout(tell, moment);
}
