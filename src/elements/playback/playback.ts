// What a page needs once something can play in it, as one file.
export { configurePlayback } from './playback-context.ts';
export { play } from './players.ts';
export { followTimeLink } from './time-links.ts';
