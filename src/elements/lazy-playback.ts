import { settings } from '../consent/settings.ts';
import { controls } from './controls.ts';
import { type LazyFiles, loadFile } from './lazy-files.ts';

type Playback = Pick<LazyFiles['playback'], 'followTimeLink' | 'play'>;

/** Fetches `playback.js` and passes it to a callback. Never rejects: players play without it too. */
export const withPlayback = (use: (playback: Playback) => void): Promise<void> =>
  loadFile('playback')
    .then(playback => {
      playback.configurePlayback(controls, settings.pauseOthers === 'off');
      use(playback);
    })
    .catch(() => {});

/** Fetches what makes frames, as a reader comes near a button. Never rejects. */
export const preloadFrames = (): void => void loadFile('frames').catch(() => {});

/**
 * Fetches what a player needs before the reader clicks play, in Safari only: it lets a player play that receives the
 * command within a second of the click.
 */
export function preloadPlayback(): void {
  if (!/^Apple/.test(navigator.vendor)) return;
  preloadFrames();
  withPlayback(() => {});
}

/**
 * Handles pointer, focus and click events: fetches `playback.js` for a link with `data-embed`, and follows it on a
 * click.
 */
export const prepareTimeLink = (event: Event): void => {
  // `event.target` would be the host if the link is in a shadow root, and after the event there is no path.
  const target = event.composedPath()[0] as Element;
  if (target.closest?.('[data-embed]')) withPlayback(({ followTimeLink }) => followTimeLink(event, target));
};
