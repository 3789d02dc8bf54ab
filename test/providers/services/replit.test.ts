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
  ['nothing', '', 'no-id'],
  ['the id of a manual', 'REPL_ID'],
  ['a profile', 'https://replit.com/@amasad'],
  ['a page of the site', 'https://replit.com/pricing'],
  ['a language', 'https://replit.com/languages/python3'],
  ['a path below an app', `https://replit.com/${id}/history`],
  ['an encoded slash', 'https://replit.com/@amasad%2Fdocs-example'],
  ['a path that leaves', '@amasad/..'],
  ['markup behind an id', `${id}"><script>`],
  ['a name of 64 KB', `@a/${'a'.repeat(65_536)}`],
  ['an app that runs by itself', 'https://docs-example.replit.app/', 'foreign-address'],
  ['a host that ends in it', `https://evilreplit.com/${id}`, 'foreign-address'],
]);

test('An app comes as an embed, in the theme of the page', () => {
  expect(frameOf(replit, { id })).toBe(`https://replit.com/${id}?embed=true&theme=light`);
  expect(frameOf(replit, { id }, { play: true, lang: 'ja', dark: true })).toBe(
    `https://replit.com/${id}?embed=true&theme=dark`,
  );
  expect(frameOf(replit, { id, theme: 'light' }, { dark: true })).toContain('theme=light');
});

test('A link leads to the page of the app', () => {
  expect(replit.link({ id }).href).toBe(`https://replit.com/${id}`);
});
