/** Fetches what players need. Without it they play all the same. */
export const withPlayers = (use: (code: typeof import('./playing.ts')) => void): Promise<void> =>
  import('./playing.ts').then(use, () => {});

/**
 * Hears that a card or a link into an embed may be clicked soon, as far as pointer and focus tell, or is clicked
 * already: what then has to be done within a second should be here by then.
 */
export const hear = (event: Event): void => {
  if ((event.target as Element).closest?.('[data-embed],[state=card]')) withPlayers(({ go }) => go(event));
};
