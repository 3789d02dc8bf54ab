// What a page needs once something can play in it, as one file.
export { controlBy } from '../controls.ts';
export { letPlayOn, play } from './players.ts';
export { go } from './time-links.ts';
