import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderGallery } from '../../scripts/gallery.js';
import { providers, resolveShortcode, resolveUrl } from '../../src/entries/lib/providers.ts';
import { readArguments } from '../../src/shortcode/arguments.ts';

const page = renderGallery(readFileSync('demo/gallery.html', 'utf8'), providers);

const CODE = /<code>\{\{&lt; (\w+) (.*) &gt;\}\}<\/code>/;
const TAG = /<([a-z]+-embed)(?: provider="(\w+)")? src="([^"]*)"><a href="([^"]*)">[^<]+<\/a><\/\1>/;

const plain = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

test('the gallery has a section for every provider and no placeholder left', () => {
  const sections = [...page.matchAll(/<section id="(\w+)">/g)].map(([, name]) => name);
  expect(sections.toSorted()).toEqual(providers.map(({ name }) => name).toSorted());
  expect(page).toContain(`the ${providers.length} services`);
  expect(page).not.toMatch(/%(?:count|providers)%|undefined/);
});

test('no player of the gallery loads without a click', () => {
  expect(page).toContain('<script src="../dist/loader.js" data-load="click"></script>');
});

test.each(providers.map(provider => [provider.name, provider] as const))(
  'shortcode, tag and link of %s in the gallery have the same target',
  (name, { tag, examples }) => {
    const [section = ''] = page.match(new RegExp(`<section id="${name}">.*?</section>`, 's')) ?? [];
    const [, call = '', written = ''] = CODE.exec(section) ?? [];
    const [, element, named, src = '', href = ''] = TAG.exec(section) ?? [];
    const args = readArguments(plain(written)) ?? { args: [], params: {} };
    expect(resolveShortcode({ name: call, ...args })).toMatchObject({ provider: name, tag: element });
    // An element without `provider` is identified by its URL.
    expect(named ?? resolveUrl(plain(src))?.provider).toBe(name);
    expect([element, plain(src), plain(href), args.args[0]]).toEqual([tag, ...Array(3).fill(examples[0])]);
  },
);
