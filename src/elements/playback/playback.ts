// What a page needs once something can play in it, as one file.
export { controlBy } from '../controls.ts';
export { allowSeveralPlayers, play } from './players.ts';
export { followTimeLink } from './time-links.ts';
