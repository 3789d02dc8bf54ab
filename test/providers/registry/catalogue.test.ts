import { expect, test } from 'vitest';
import type { Provider } from '../../../src/providers/provider.ts';
import { Catalogue } from '../../../src/providers/registry/catalogue.ts';
import { readCall } from '../../../src/providers/registry/read-call.ts';
import { spotify } from '../../../src/providers/services/spotify.ts';
import { vimeo } from '../../../src/providers/services/vimeo.ts';

const video = 'https://vimeo.com/76979871';
const call = { args: [video], params: {} };

/** A provider with the names of Vimeo, and otherwise another. */
const second = (names: Partial<Provider>): Provider => ({ ...vimeo, name: 'acme', aliases: [], ...names });

test.each([
  ['its name', { name: 'vimeo' }],
  ['an alias', { aliases: ['vimeo'] }],
  ['another spelling of it', { aliases: ['Vimeo-Lite'] }],
])('a provider that comes later and takes %s does not get it', (_, names) => {
  const later = second(names);
  expect(new Catalogue([vimeo, later], readCall).for('vimeo', call)).toBe(vimeo);
  expect(new Catalogue([later, vimeo], readCall).for('vimeo', call)).toBe(later);
  const catalogue = new Catalogue([vimeo], readCall);
  catalogue.add(later);
  expect(catalogue.for('vimeo', call)).toBe(vimeo);
});

test('it keeps the names that are its own', () => {
  const catalogue = new Catalogue([vimeo, second({ aliases: ['vimeo', 'acmevideo'] })], readCall);
  expect(catalogue.for('acme', call)?.name).toBe('acme');
  expect(catalogue.for('acmevideo', call)?.name).toBe('acme');
});

test('an address that two providers read is of the first', () => {
  expect(new Catalogue([spotify, vimeo, second({})], readCall).of(call)).toBe(vimeo);
  expect(new Catalogue([spotify, second({}), vimeo], readCall).of(call)?.name).toBe('acme');
});
