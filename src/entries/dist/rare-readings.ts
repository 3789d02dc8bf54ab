// `dist/<release>/rare-readings.js`: calls that can be read in several ways, fetched by `repair.js`.
export { readDoubtful } from '../../repair/rare-readings/rare-readings.ts';
