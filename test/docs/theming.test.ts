import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const doc = readFileSync('docs/theming.md', 'utf8');
const demo = readFileSync('demo/theming.html', 'utf8');
const sources = readdirSync('src/elements', { recursive: true, encoding: 'utf8' })
  .filter(file => /\.(?:ts|css)$/.test(file))
  .map(file => readFileSync(`src/elements/${file}`, 'utf8'));

const found = (pattern: RegExp) => [
  ...new Set(
    sources.flatMap(text => [...text.matchAll(pattern)].flatMap(([, name = '']) => name.split(' '))),
  ),
];

test('docs/theming.md lists every custom property, and no other', () => {
  const real = found(/(--embed-[\w-]+)/g).sort();
  expect([...new Set(doc.match(/--embed-[\w-]+/g))].sort()).toEqual(real);
});

test('docs/theming.md lists every part', () => {
  const parts = [
    ...found(/part="([\w -]+)"/g),
    ...found(/'part', '([\w -]+)'/g),
    ...found(/\bpart: '([\w -]+)'/g),
    ...found(/@csspart (?:")?([\w-]+)/g),
  ];
  for (const part of parts) expect(doc, part).toContain(`\`${part}\``);
});

test('docs/theming.md lists every slot and every state', () => {
  for (const slot of found(/<slot name="(\w+)"/g)) expect(doc).toContain(`| \`${slot}\` |`);
  for (const state of found(/EmbedState = (.*);/g).filter(word => word !== '|'))
    expect(doc).toContain(state.replaceAll("'", '`'));
});

test('every control of the theming demo sets a documented property', () => {
  const controls = [...demo.matchAll(/name="([^"]+)"/g)]
    .map(([, name]) => name)
    .filter(name => name !== 'viewport' && name !== 'color-scheme');
  expect(controls.length).toBeGreaterThan(3);
  for (const control of controls) expect(doc).toContain(`| \`${control}\` |`);
});
