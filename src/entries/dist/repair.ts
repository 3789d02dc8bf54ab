// `dist/<release>/repair.js`. Reads damaged calls, embed codes that became text, and embeds that the loader's table does not list.
export { repair } from '../../repair/repair.ts';
