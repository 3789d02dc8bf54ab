// `dist/<release>/repair.js`: reads damaged calls, embed codes that became text, and embeds that the loader's table does not list.
export { repair } from '../../repair/repair.ts';
