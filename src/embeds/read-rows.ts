import type { Row } from './row.ts';

const list = (text: string) => text.split(' ').filter(Boolean);

const rowsOf = (line: string): Row[] => {
  const [rows = '', frames = '', markup = '', size = '', needs = '', tag = 'web-embed'] = line.split('|');
  return rows.split(' ').map(names => ({
    tag,
    names: names.split(','),
    frames: list(frames),
    markup,
    size,
    needs,
    // Not optional: a polluted prototype would add files.
    files: [],
  }));
};

/**
 * Parses a table in its compact form: in one line are the rows that differ only in their names, separated by spaces, and
 * between commas the names of one provider. The fields are separated by bars in the order of `Row`, except that the tag
 * comes last. Trailing fields with default values are left out.
 *
 * @example
 * readRows('loom vimeo||||v\ntwitter,x||blockquote.twitter-tweet|||tweet-embed');
 */
export const readRows = (text: string): Row[] => text.split('\n').flatMap(rowsOf);

/** The row of a `<web-embed>` whose provider is found by its URL. */
// Made when the file is read, where an exception would reach the page: a script may have deleted `flatMap`.
export const [GENERIC_ROW] = rowsOf('||||v') as [Row];
