import type { Plugin } from 'vite';
import { GENERIC_NAMES } from '../../src/providers/registry/catalogue.ts';
import { fieldsOf, namesOf, tableText } from '../../src/providers/registry/table-row.ts';
import { providers } from '../../src/providers/services/index.ts';
import { splitFields } from './rare.ts';

const rows = providers.map(provider => splitFields(fieldsOf(provider)));

// The loader's rows. The loader does not contain the descriptors themselves.
const table = tableText(rows.map(([loaderFields]) => loaderFields));

// Names whose provider is found by the URL. The first name, that of a provider, is empty.
const generic = { names: ` ${GENERIC_NAMES.join(' ')}`, tag: 'web-embed' };

// The rows of `repair.js`.
const rest = tableText([...rows.flatMap(([, repairFields]) => repairFields ?? []), generic]);

// The names and hosts of each provider. A host also stands for itself with `www.` before it.
const addresses = providers
  .map(({ hosts, ...provider }) => `${namesOf(provider)}|${hosts.join(' ')}`)
  .join('\n');

// In a module of their own, as few pages need them.
const privacyPages = Object.fromEntries(
  providers.flatMap(({ name, privacyUrl }) => (privacyUrl ? [[name, privacyUrl]] : [])),
);

const labels = Object.fromEntries(providers.map(({ name, label }) => [name, label]));

// For messages to the site owner.
const known = providers.map(({ hosts, label, options, ...provider }) => ({
  label,
  names: namesOf(provider).split(' '),
  hosts,
  options: Object.keys(options).join(' '),
}));

const text = (name: string, value: unknown) => `export const ${name} = ${JSON.stringify(value)};`;

const MODULES: Readonly<Record<string, string>> = {
  'virtual:embed-table': text('table', table),
  'virtual:rest-table': text('rest', rest),
  'virtual:addresses': text('addresses', addresses),
  'virtual:known-providers': text('known', known),
  'virtual:privacy-pages': text('privacyPages', privacyPages) + text('labels', labels),
};

/** Serves the virtual modules that are derived from the descriptors: `virtual:embed-table` and others. */
export const embedTable = (): Plugin => ({
  name: 'embed-table',
  resolveId: id => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
  load: id => (id.startsWith('\0') ? MODULES[id.slice(1)] : undefined),
});
