// The entry of `playback.js`, which a page fetches for its first player.
export { configurePlayback } from './playback-context.ts';
export { play, seek } from './players.ts';
export { followTimeLink } from './time-links.ts';
