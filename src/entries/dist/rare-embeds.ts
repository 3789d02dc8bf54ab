// `dist/<release>/rare-embeds.js`: embeds that few pages have, fetched by `repair.js`.
export { repairRareEmbed } from '../../repair/rare-embeds/rare-embeds.ts';
