import type { Options } from '../embeds/options.ts';

/**
 * Returns the options on the script tag. The object has no prototype, which a script of the page could have polluted.
 */
export const tagOptions = ({ dataset }: HTMLElement): Options => ({ __proto__: null, ...dataset }) as Options;
