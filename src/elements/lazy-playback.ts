import { settings } from '../consent/settings.ts';
import { controls } from './controls.ts';
import { type LazyFiles, loadFile } from './lazy-files.ts';

type Playback = Pick<LazyFiles['playback'], 'followTimeLink' | 'play'>;

/** Fetches `playback.js` and calls back with it. Never rejects: players play without it too. */
export const withPlayback = (use: (playback: Playback) => void): Promise<void> =>
  loadFile('playback')
    .then(playback => {
      playback.configurePlayback(controls, settings.pauseOthers === 'off');
      use(playback);
    })
    .catch(() => {});

/**
 * Fetches `playback.js` before the reader presses play, in Safari only: there a player may play if it is told to within a
 * second of the click.
 */
export function preloadPlayback(): void {
  if (/^Apple/.test(navigator.vendor)) withPlayback(() => {});
}

/** Listens to pointer, focus and click: fetches `playback.js` for a link with `data-embed`, and follows the link on a click. */
export const prepareTimeLink = (event: Event): void => {
  // Inside a shadow root the target is the root's host.
  if ((event.composedPath()[0] as Element).closest?.('[data-embed]'))
    withPlayback(({ followTimeLink }) => followTimeLink(event));
};
