import type { Plugin } from 'vite';
import type { Table } from '../../src/page/table.ts';
import { providers } from '../../src/providers/index.ts';
import { shapeCss } from '../../src/shape/shape-css.ts';

/** What the loader has to know of the providers; it can't reach them itself. */
const table: Table = providers.map(({ tag, name, aliases, shape, frames, markup }) => ({
  tag,
  names: [name, ...aliases].join(' '),
  room: shapeCss(shape),
  frames,
  markup: markup && [markup.selector, markup.attributes],
}));

/** Serves `virtual:embed-table`. */
export const embedTable = (): Plugin => ({
  name: 'embed-table',
  resolveId: id => (id === 'virtual:embed-table' ? `\0${id}` : undefined),
  load: id => (id === '\0virtual:embed-table' ? `export const table = ${JSON.stringify(table)}` : undefined),
});
