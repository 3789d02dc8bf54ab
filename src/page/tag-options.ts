import type { Options } from '../embeds/options.ts';

/**
 * Returns the options on the script tag. The object has no prototype, which a script of the page could have polluted.
 */
export const tagOptions = (tag: HTMLElement): Options => ({ __proto__: null, ...tag.dataset }) as Options;
