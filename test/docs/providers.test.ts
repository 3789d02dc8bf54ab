import { expect, test } from 'vitest';
import { providers, resolveShortcode, resolveUrl } from '../../src/entries/lib/providers.ts';
import { parseShortcodes } from '../../src/entries/lib/shortcode.ts';
import { providersDoc } from './providers-doc.ts';
import { samplesOf } from './samples.ts';

const doc = providersDoc();

const rows = doc.split('\n').filter(line => line.startsWith('| '));
const rowsOf = (label: string) =>
  rows.filter(row => row.startsWith(`| ${label} |`) || row.startsWith(`| [${label}](`));

test('docs/providers.md matches the descriptors', () =>
  expect(doc).toMatchFileSnapshot('../../docs/providers.md'));

test.each(providers.map(provider => [provider.label, provider] as const))(
  '%s is in the overview and in its section, with its name, tag and options',
  (label, { name, tag, options }) => {
    const [overview = '', section = '', ...others] = rowsOf(label);
    expect(others).toEqual([]);
    expect(overview).toMatch(new RegExp(`\\) \\| \`${name}\`.* \\| \`<${tag}>\` \\|`));
    for (const option of Object.keys(options)) expect(section).toMatch(new RegExp(`\`${option}(?:=…)?\``));
  },
);

test.each(providers.map(provider => [provider.label, provider] as const))(
  'the shortcode and the URL in the row of %s have the same target',
  (label, provider) => {
    const [, section = ''] = rowsOf(label);
    const [call] = parseShortcodes(section);
    const address = / \| `(\S+)` \|$/.exec(section)?.[1] ?? '';
    const target = samplesOf(provider).find(sample => sample.address === address)?.target;
    expect(target).toBeDefined();
    expect(call && resolveShortcode(call)).toEqual(target);
    if (!provider.hosts.includes('*')) expect(resolveUrl(address)).toEqual(target);
  },
);

test('every shortcode on the page resolves', () => {
  const calls = parseShortcodes(doc);
  expect(calls.length).toBeGreaterThan(providers.length);
  for (const call of calls) expect(resolveShortcode(call), call.name).not.toHaveProperty('code');
});

test('every anchor link on the page leads to a heading', () => {
  const headings = [...doc.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^a-z ]/g, '')
      .replaceAll(' ', '-'),
  );
  const links = [...doc.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor);
  expect(links.length).toBe(providers.length);
  expect(headings).toEqual(expect.arrayContaining([...new Set(links)]));
});

test('the page shows replaced embed codes, link cards and the providers of generic names', () => {
  expect(rowsOf('X')[0]).toBe(
    '| [X](#posts) | `twitter` `tweet` `x` `tweetcard` `twittercard` | `<tweet-embed>` | ● | ● |  |',
  );
  expect(rowsOf('Vimeo')[0]).toBe('| [Vimeo](#video) | `vimeo` | `<web-embed>` | ● |  |  |');
  expect(rowsOf('Qiita')[0]).toMatch(/\| {2}\| {2}\| always \|$/);
  expect(rowsOf('Bluesky')[0]).toMatch(/● \| ● \| in part \|$/);
  expect(doc).toContain('`gdocs` means Google Slides');
  expect(doc).toContain('`video` means YouTube');
});
