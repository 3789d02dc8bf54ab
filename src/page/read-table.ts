import type { Row } from './table.ts';

// `1.5` is a ratio, `300` a height in pixels, and a second number the greatest width in pixels.
function roomOf(size: string): string {
  const [first, width] = size.split(',');
  if (!first) return '';
  const height = first.includes('.') ? first : `auto;min-height:${first}px`;
  return `aspect-ratio:${height}${width ? `;max-width:${width}px` : ''}`;
}

const list = (text: string) => text.split(' ').filter(Boolean);

/**
 * Reads a table in its compact form: a line for each row, its fields in the order of `Row` but the tag last, and none of
 * those at the end that are as usual.
 *
 * @example
 * readTable('loom||||v\nspotify|open.spotify.com/embed||152')
 */
export const readTable = (text: string): Row[] =>
  text.split('\n').map(line => {
    const [names = '', frames = '', markup = '', size = '', needs = '', tag = 'web-embed'] = line.split('|');
    return { tag, names: names.split(' '), frames: list(frames), markup, room: roomOf(size), needs };
  });
