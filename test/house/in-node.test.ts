import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs a module in a separate Node process, without page and Vite, and returns its output. */
const inNode = (code: string): unknown =>
  JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }));

test('`shortcode-embeds/shortcode` reads shortcodes in plain Node', () => {
  const calls = inNode(`
    import { parseShortcodes } from './lib/shortcode.js';
    console.log(JSON.stringify(parseShortcodes('see {{< tweet user="a" id=20 >}}')));
  `);
  const params = { user: 'a', id: '20' };
  expect(calls).toEqual([
    { name: 'tweet', args: [], params, kind: 'open', notation: 'standard', start: 4, end: 32 },
  ]);
});

test('`shortcode-embeds/providers` resolves calls and URLs in plain Node', () => {
  const [names, called, pasted, refused] = inNode(`
    import { providers, resolveShortcode, resolveUrl } from './lib/providers.js';
    console.log(JSON.stringify([
      providers.map(({ name, examples }) => [name, examples.length > 0]),
      resolveShortcode({ name: 'yt', args: ['nNFCc3nowfg'], params: {} }),
      resolveUrl('https://x.com/jack/status/20'),
      resolveShortcode({ name: 'yt', args: ['VIDEO_ID'], params: {} }),
    ]));
  `) as unknown[];
  expect(names).toContainEqual(['youtube', true]);
  expect(called).toMatchObject({ tag: 'yt-embed', link: 'https://www.youtube.com/watch?v=nNFCc3nowfg' });
  expect(pasted).toMatchObject({ tag: 'tweet-embed', reference: { user: 'jack', id: '20' } });
  expect(refused).toEqual({ code: 'bad-id', provider: 'youtube' });
});

test('`shortcode-embeds/elements` can be imported on a server, where it does nothing', () => {
  expect(inNode(`await import('./lib/elements.js'); console.log(JSON.stringify('imported'))`)).toBe(
    'imported',
  );
});

test.each([
  ['shortcode', ['parseShortcodes']],
  ['providers', ['providers', 'resolveShortcode', 'resolveUrl']],
])('`shortcode-embeds/%s` exports %j', (name, names) => {
  expect(inNode(`console.log(JSON.stringify(Object.keys(await import('./lib/${name}.js')).sort()))`)).toEqual(
    names,
  );
});
