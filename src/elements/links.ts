/** Fetches what players need. Without it they play all the same. */
export const withPlayers = (use: (code: typeof import('./playing.ts')) => void): Promise<void> =>
  import('./playing.ts').then(use).catch(() => {});

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
