import { expect, test } from 'vitest';
import { replit } from '../../../src/providers/services/replit.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = '@amasad/docs-example';

accepts(replit, [
  [id, { id }],
  ['amasad/docs-example', { id }],
  [{ args: ['amasad', 'docs-example'] }, { id }],
  [{ args: ['@amasad', 'docs-example'] }, { id }],
  [{ params: { user: 'amasad', slug: 'docs-example' } }, { id }],
  [{ params: { user: 'amasad', repl: 'docs-example' } }, { id }],
  [{ params: { user: 'amasad', id: 'docs-example', theme: 'dark' } }, { id, theme: 'dark' }],
  [{ params: { id, theme: 'red' } }, { id }],
  [`https://replit.com/${id}`, { id }],
  [`https://www.replit.com/${id}/?v=1#main.py`, { id }],
  [`https://replit.com/${id}?embed=true&theme=light`, { id, theme: 'light' }],
  [`https://repl.it/${id}?lite=true`, { id }],
]);

refuses(replit, [
  ['an empty text', '', 'no-id'],
  ['a placeholder id from a manual', 'REPL_ID'],
  ['a profile', 'https://replit.com/@amasad'],
  ['a page of the site', 'https://replit.com/pricing'],
  ['a language', 'https://replit.com/languages/python3'],
  ['a path below an app', `https://replit.com/${id}/history`],
  ['an encoded slash', 'https://replit.com/@amasad%2Fdocs-example'],
  ['a path traversal', '@amasad/..'],
  ['markup behind an id', `${id}"><script>`],
  ['a name of 64 KB', `@a/${'a'.repeat(65_536)}`],
  ['an app that runs by itself', 'https://docs-example.replit.app/', 'foreign-address'],
  ['a look-alike host with a prefix', `https://evilreplit.com/${id}`, 'foreign-address'],
]);

test("builds the Replit frame in the page's theme", () => {
  expect(frameOf(replit, { id })).toBe(`https://replit.com/${id}?embed=true&theme=light`);
  expect(frameOf(replit, { id }, { play: true, lang: 'ja', dark: true })).toBe(
    `https://replit.com/${id}?embed=true&theme=dark`,
  );
  expect(frameOf(replit, { id, theme: 'light' }, { dark: true })).toContain('theme=light');
});

test('links the page of the Replit app', () => {
  expect(replit.link({ id }).href).toBe(`https://replit.com/${id}`);
});
