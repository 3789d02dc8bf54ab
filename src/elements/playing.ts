// What a page needs once something can play in it, as one file.
export { go } from './moments.ts';
export { play } from './players.ts';
