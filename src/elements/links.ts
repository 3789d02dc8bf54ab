/** Fetches what players need. Without it they play all the same. */
export const withPlayers = (use: (code: typeof import('./playing.ts')) => void): Promise<void> =>
  import('./playing.ts').then(use, () => {});

/** Hears that a link into an embed may be clicked soon, as far as pointer and focus tell, or is clicked already. */
export const hear = (event: Event): void => {
  if ((event.target as Element).closest?.('[data-embed]')) withPlayers(({ go }) => go(event));
};
