import { expect, test } from 'vitest';
import type { Provider } from '../../../src/providers/provider.ts';
import { Catalogue } from '../../../src/providers/registry/catalogue.ts';
import { readCall } from '../../../src/providers/registry/read-call.ts';
import { spotify } from '../../../src/providers/services/spotify.ts';
import { vimeo } from '../../../src/providers/services/vimeo.ts';

const video = 'https://vimeo.com/76979871';
const call = { args: [video], params: {} };

/** Returns a copy of Vimeo's descriptor with other names. */
const copyOfVimeo = (names: Partial<Provider>): Provider => ({
  ...vimeo,
  name: 'acme',
  aliases: [],
  ...names,
});

test.each([
  ['the name', { name: 'vimeo' }],
  ['an alias', { aliases: ['vimeo'] }],
  ['another spelling of the name', { aliases: ['Vimeo-Lite'] }],
])('does not give a later provider %s of an earlier one', (_, names) => {
  const later = copyOfVimeo(names);
  expect(new Catalogue([vimeo, later], readCall).for('vimeo', call)).toBe(vimeo);
  expect(new Catalogue([later, vimeo], readCall).for('vimeo', call)).toBe(later);
  const catalogue = new Catalogue([vimeo], readCall);
  catalogue.add(later);
  expect(catalogue.for('vimeo', call)).toBe(vimeo);
});

test('gives a later provider its own names', () => {
  const catalogue = new Catalogue([vimeo, copyOfVimeo({ aliases: ['vimeo', 'acmevideo'] })], readCall);
  expect(catalogue.for('acme', call)?.name).toBe('acme');
  expect(catalogue.for('acmevideo', call)?.name).toBe('acme');
});

test('gives a URL that two providers read to the first', () => {
  expect(new Catalogue([spotify, vimeo, copyOfVimeo({})], readCall).of(call)).toBe(vimeo);
  expect(new Catalogue([spotify, copyOfVimeo({}), vimeo], readCall).of(call)?.name).toBe('acme');
});
