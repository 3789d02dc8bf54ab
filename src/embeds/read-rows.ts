import type { Row } from './row.ts';

const list = (text: string) => text.split(' ').filter(Boolean);

/**
 * Reads a table in its compact form: a line for each row, its fields in the order of `Row` but the tag last, and none of
 * those at the end that are as usual.
 *
 * @example
 * readRows('loom||||v\nspotify|open.spotify.com/embed||aspect-ratio:2')
 */
export const readRows = (text: string): Row[] =>
  text.split('\n').map(line => {
    const [names = '', frames = '', markup = '', sizeCss = '', needs = '', tag = 'web-embed'] =
      line.split('|');
    return { tag, names: names.split(' '), frames: list(frames), markup, sizeCss, needs };
  });

/** The row of a `<web-embed>` whose provider only its URL tells. */
export const [OPEN_ROW] = readRows('||||v') as [Row];
