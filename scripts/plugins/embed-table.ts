import type { Plugin } from 'vite';
import type { Table } from '../../src/page/table.ts';
import { providers } from '../../src/providers/index.ts';
import { shapeCss } from '../../src/shape/shape-css.ts';
import { plainName } from '../../src/shortcode/plain-name.ts';

/** What the loader has to know of the providers; it can't reach them itself. */
const table: Table = providers.map(({ tag, name, aliases, shape, frames, markup }) => ({
  tag,
  names: [...new Set([name, ...aliases].map(plainName))].join(' '),
  ...(shape.ratio === 16 / 9 ? {} : { room: shapeCss(shape).replace('min-height:0;', '').replace(/;$/, '') }),
  frames: [...new Set(frames.map(frame => frame.replace(/^www\./, '')))],
  markup,
}));

/** Which element shows what is at a host. Of two providers on one host the element of the first is asked. */
const hosts = Object.fromEntries(
  [...providers].reverse().flatMap(({ hosts, tag }) => hosts.map(host => [host, tag])),
);

const MODULES: Readonly<Record<string, string>> = {
  'virtual:embed-table': `export const table = ${JSON.stringify(table)}`,
  'virtual:embed-hosts': `export const hosts = ${JSON.stringify(hosts)}`,
};

/** Serves `virtual:embed-table` and `virtual:embed-hosts`. */
export const embedTable = (): Plugin => ({
  name: 'embed-table',
  resolveId: id => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
  load: id => (id.startsWith('\0') ? MODULES[id.slice(1)] : undefined),
});
