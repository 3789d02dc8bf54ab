import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Row } from '../../src/page/table.ts';
import { OPEN_NAMES } from '../../src/providers/catalogue.ts';
import { providers } from '../../src/providers/index.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { namesOf, rowOf } from '../../src/row-of.ts';

/**
 * Providers without an element of their own that the loader knows all the same: so many pages have frames of the one,
 * and a script of the other writes into the page unless it is stopped at once.
 */
const COMMON = ['vimeo', 'gist'];

/** Names of providers with an element that so few posts use that they can wait for the code that knows them. */
const RARE = ['gslides', 'slides', 'tweetcard', 'twittercard', 'youtubepl', 'youtubeplaylist', 'yt'];

// Where players of the days of Flash were: what held them does nothing any more, and can wait.
const FLASH = /\/v\/$/;

// Quotations of a further class: as they show something by themselves, they can wait.
const QUOTE = /,(blockquote\S*)$/;

const near = providers.filter(({ tag }) => tag !== 'web-embed');
const far = providers.filter(({ tag }) => tag === 'web-embed');
const common = far.filter(({ name }) => COMMON.includes(name));

/** What one provider with an element of its own has in time, and what can wait. */
function halves(provider: Provider): readonly [inTime: Row, late: Row] {
  const [tag, names, frames, markup = '', room] = rowOf(provider);
  const rare = names.split(' ').filter(name => RARE.includes(name));
  const usual = names.split(' ').filter(name => !RARE.includes(name));
  const [, quote] = QUOTE.exec(markup) ?? [];
  return [
    [
      tag,
      usual.join(' '),
      frames.filter(frame => !FLASH.test(frame)),
      markup.replace(QUOTE, '') || undefined,
      room,
    ],
    [tag, [provider.name, ...rare].join(' '), frames.filter(frame => FLASH.test(frame)), quote],
  ];
}

const nearRows = near.map(halves);

/** What the loader has to know of the providers; it can't reach them itself. */
const table: Row[] = [
  ...nearRows.map(([inTime]) => inTime),
  [
    'web-embed',
    // A name whose room the page does not know can wait for the code that does.
    common.flatMap(({ name, shape }) => (shape.ratio === 16 / 9 ? name : [])).join(' '),
    // Of the addresses of their frames the one that nearly all have.
    common.flatMap(({ frames }) => frames.slice(0, 1)),
    common.flatMap(({ markup }) => markup ?? []).join(),
  ],
];

/** Which element shows what is at a host: one of its own, unless others are there too. */
const hosts = new Map<string, string>();
for (const provider of providers) {
  for (const host of provider.hosts) hosts.set(host, hosts.has(host) ? 'web-embed' : provider.tag);
}
hosts.delete('*');

// A host is known with a `www.` before it too.
for (const [host, tag] of hosts) {
  const plain = host.replace(/^(?:www|m|mobile)\./, '');
  if (plain !== host && hosts.get(plain) === tag) hosts.delete(host);
}

// Nearly all hosts have the same tag, so it is written once.
const elsewhere = [...hosts].filter(([, tag]) => tag !== 'web-embed');
const further = [...hosts.keys()].filter(host => hosts.get(host) === 'web-embed').join(' ');
const hostMap = `new Map([...${JSON.stringify(elsewhere)},...${JSON.stringify(further)}.split(" ").map(host=>[host,"web-embed"])])`;

// A trailing hole is written as nothing.
const list = (rows: readonly Row[]) =>
  JSON.stringify(rows)
    .replaceAll(/(?:,null)+(?=\])/g, '')
    .replaceAll('null', '0');

const folder = fileURLToPath(new URL('../../src/providers/', import.meta.url));

/** Each descriptor as a file to fetch when it is asked for; the first of its names is that of the export. */
const files = providers.map(
  provider =>
    `[${JSON.stringify(namesOf(provider))},${JSON.stringify(provider.hosts.join(' '))},` +
    `()=>import(${JSON.stringify(`${folder}${provider.name}.ts`)})]`,
);

// All that their entries have in common is written once.
const unfold =
  '([names,hosts,load])=>({names,hosts:hosts.split(" "),load:async()=>(await load())[names.split(" ")[0]]})';

/** Where each service says what it does with readers' data; apart, as few pages ask for it. */
const privacyPages = Object.fromEntries(
  providers.flatMap(({ name, privacy }) => (privacy ? [[name, privacy]] : [])),
);

const labels = Object.fromEntries(providers.map(({ name, label }) => [name, label]));

// Where nothing can wait there is only the provider's name, which the page knows.
const rare = nearRows
  .map(([, late]) => late)
  .filter(([, names, frames, markup]) => names.includes(' ') || frames.length || markup);

// Names that leave open whose a work is: no provider's name stands before them.
const open: Row = ['web-embed', ` ${OPEN_NAMES.join(' ')}`, []];

const MODULES: Readonly<Record<string, string>> = {
  'virtual:embed-table': `export const table = ${list(table)}`,
  'virtual:far-providers': `export const files = [${files}].map(${unfold})`,
  'virtual:privacy-pages': `export const privacyPages = ${JSON.stringify(privacyPages)};export const labels = ${JSON.stringify(labels)}`,
  'virtual:far-table': `export const far = {table:${list([...far.map(rowOf), ...rare, open])},hosts:${hostMap}}`,
};

/** Serves `virtual:embed-table` and its like. */
export const embedTable = (): Plugin => ({
  name: 'embed-table',
  resolveId: id => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
  load: id => (id.startsWith('\0') ? MODULES[id.slice(1)] : undefined),
});
