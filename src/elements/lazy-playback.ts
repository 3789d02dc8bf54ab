import { settings } from '../consent/settings.ts';
import { controls } from './controls.ts';
import { type Parts, part } from './lazy-files.ts';

type Players = Pick<Parts['playback'], 'go' | 'play'>;

/** Fetches what players need. Without it they play all the same. */
export const withPlayers = (use: (code: Players) => void): Promise<void> =>
  part('playback')
    .then(playing => {
      playing.controlBy(controls);
      playing.letPlayOn(settings.pauseOthers === 'off');
      use(playing);
    })
    .catch(() => {});

/**
 * Fetches what players need before a reader presses play, where that can't wait: Safari lets a player play that is told
 * to within the click's second.
 */
export function preparePlayers(): void {
  if (/^Apple/.test(navigator.vendor)) withPlayers(() => {});
}

/** Hears that a link into an embed may be clicked soon, as far as pointer and focus tell, or is clicked already. */
export const hear = (event: Event): void => {
  if ((event.target as Element).closest?.('[data-embed]')) withPlayers(({ go }) => go(event));
};
