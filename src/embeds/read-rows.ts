import type { Row } from './row.ts';

const list = (text: string) => text.split(' ').filter(Boolean);

/**
 * Parses a table in its compact form: one line per row, fields separated by bars in the order of `Row`, except that the
 * tag comes last. Trailing fields with default values are left out.
 *
 * @example
 * readRows('loom||||v\nspotify|open.spotify.com/embed||aspect-ratio:2');
 */
export const readRows = (text: string): Row[] =>
  text.split('\n').map(line => {
    const [names = '', frames = '', markup = '', sizeCss = '', needs = '', tag = 'web-embed'] =
      line.split('|');
    return { tag, names: names.split(' '), frames: list(frames), markup, sizeCss, needs, files: [] };
  });

/** The row of a `<web-embed>` whose provider is found by its URL. */
export const [GENERIC_ROW] = readRows('||||v') as [Row];
