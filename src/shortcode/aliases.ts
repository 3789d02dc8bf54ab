import { plainName } from './plain-name.ts';

/** The site's own shortcode names in their plain form, and the names that they stand for. */
export type Aliases = ReadonlyMap<string, string>;

/**
 * Reads the option `data-alias`.
 *
 * @example
 * readAliases('clip=youtube my-deck=googleslides').get('mydeck'); // 'googleslides'
 */
export const readAliases = (alias = ''): Aliases =>
  new Map([...alias.matchAll(/(\S+)=(\S+)/g)].map(([, own = '', name = '']) => [plainName(own), name]));
