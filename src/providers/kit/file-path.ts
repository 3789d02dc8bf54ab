import { pattern } from '../option.ts';

/** The path of a file inside a work of code, or of a page inside what it shows; it cannot lead upwards. */
export const filePath = pattern(/^(?!.*\.\.)[\w/@+~.,:[\]-]{1,200}$/);
