import { settings } from '../consent/settings.ts';
import { controls } from './controls.ts';
import { type LazyFiles, loadFile } from './lazy-files.ts';

type Players = Pick<LazyFiles['playback'], 'followTimeLink' | 'play'>;

/** Fetches what players need. Without it they play all the same. */
export const withPlayback = (use: (code: Players) => void): Promise<void> =>
  loadFile('playback')
    .then(playing => {
      playing.controlBy(controls);
      playing.allowSeveralPlayers(settings.pauseOthers === 'off');
      use(playing);
    })
    .catch(() => {});

/**
 * Fetches what players need before a reader presses play, where that can't wait: Safari lets a player play that is told
 * to within the click's second.
 */
export function preloadPlayback(): void {
  if (/^Apple/.test(navigator.vendor)) withPlayback(() => {});
}

/** Hears that a link into an embed may be clicked soon, as far as pointer and focus tell, or is clicked already. */
export const prepareTimeLink = (event: Event): void => {
  if ((event.target as Element).closest?.('[data-embed]'))
    withPlayback(({ followTimeLink }) => followTimeLink(event));
};
