import type { Plugin } from 'vite';
import { OPEN_NAMES } from '../../src/providers/registry/catalogue.ts';
import { fieldsOf, namesOf, tableText } from '../../src/providers/registry/table-row.ts';
import { providers } from '../../src/providers/services/index.ts';
import { halves } from './rare.ts';

const rows = providers.map(provider => halves(fieldsOf(provider)));

/** What the loader has to know of the providers; it can't reach them itself. */
const table = tableText(rows.map(([inTime]) => inTime));

// Names that leave open whose a work is: no provider's name stands before them.
const open = { names: ` ${OPEN_NAMES.join(' ')}`, tag: 'web-embed' };

/** What can wait for the code that repairs. */
const rest = tableText([...rows.flatMap(([, late]) => late ?? []), open]);

/** The names and hosts of each provider. A host is known with a `www.` before it too. */
const addresses = providers
  .map(({ hosts, ...provider }) => `${namesOf(provider)}|${hosts.join(' ')}`)
  .join('\n');

/** Where each service says what it does with readers' data; apart, as few pages ask for it. */
const privacyPages = Object.fromEntries(
  providers.flatMap(({ name, privacyUrl }) => (privacyUrl ? [[name, privacyUrl]] : [])),
);

const labels = Object.fromEntries(providers.map(({ name, label }) => [name, label]));

const text = (name: string, value: unknown) => `export const ${name} = ${JSON.stringify(value)};`;

const MODULES: Readonly<Record<string, string>> = {
  'virtual:embed-table': text('table', table),
  'virtual:rest-table': text('rest', rest),
  'virtual:addresses': text('addresses', addresses),
  'virtual:privacy-pages': text('privacyPages', privacyPages) + text('labels', labels),
};

/** Serves `virtual:embed-table` and its like. */
export const embedTable = (): Plugin => ({
  name: 'embed-table',
  resolveId: id => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
  load: id => (id.startsWith('\0') ? MODULES[id.slice(1)] : undefined),
});
