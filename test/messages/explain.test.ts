import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { explain, lineFor } from '../../src/messages/explain.ts';
import { nearest } from '../../src/messages/nearest.ts';
import { SENTENCES } from '../../src/messages/sentences.ts';

// The rest is told after some seconds, about a page, which these tests have not.
beforeEach(() => void vi.useFakeTimers());

// Other files run in the same worker.
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

// The text of a call or an address, and the name or host that its author probably meant.
const MEANT: readonly (readonly [code: string, text: string, meant: string | undefined])[] = [
  ['unknown-name', '{{< yuotube nNFCc3nowfg >}}', 'youtube'],
  ['unknown-name', '{{< you-tube-lite nNFCc3nowfg >}}', undefined],
  ['unknown-name', '{{< speakerdek 1 >}}', 'speakerdeck'],
  ['unknown-name', '{{% vimoe 1 %}}', 'vimeo'],
  ['unknown-name', '{{< figure src="a.png" >}}', undefined],
  ['unknown-name', '{{< notice >}}', undefined],
  ['unknown-name', '{{< x1 >}}', undefined],
  ['unknown-name', '{{< highlight go >}}', undefined],
  ['unknown-address', ' "https://www.yuotube.com/watch?v=nNFCc3nowfg" ', 'youtube.com'],
  ['unknown-address', ' "https://example.org/" ', undefined],
  ['foreign-address', ' "https://vimeo.com/76979871" ', '{{< vimeo … >}}'],
  ['foreign-address', ' "https://example.org/" ', undefined],
  // The text of these says nothing about what was meant.
  ['bad-id', '{{< yuotube x >}}', undefined],
];

test.each(MEANT)('for %s with %j the line names what was meant: %j', (code, src, meant) => {
  const [, found] = /did you mean (.*)\?$/.exec(lineFor({ code, src })) ?? [];
  expect(found).toBe(meant);
});

test('a line has the code, a sentence with the name of the service, and the text', () => {
  expect(lineFor({ code: 'bad-id', provider: 'speakerdeck', src: ' <b>x</b> ' })).toBe(
    'bad-id: this is no id that Speaker Deck gives to a work: <b>x</b>',
  );
  expect(lineFor({ code: 'no-id', provider: 'constructor' })).toBe(
    'no-id: this service needs an id or an address',
  );
});

test('a long text is cut', () => {
  expect(lineFor({ code: 'unread-call', src: `{{< youtube ${'x'.repeat(1e6)}` }).length).toBeLessThan(300);
});

test('the console shows each refusal once, and nothing for the events of others', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const report = { code: 'unknown-name', src: '{{< once >}}' };
  const others = ['internal-error', 'toString', 'hasOwnProperty'].map(code => ({ code }));
  for (const each of [report, report, {}, ...others, report]) explain(each);
  expect(warn.mock.calls).toEqual([
    ['[shortcode-embeds] unknown-name: no provider has a shortcode of this name: {{< once >}}'],
  ]);
});

describe('the nearest word', () => {
  test.each([
    ['yuotube', 'youtube'],
    ['youtube', undefined],
    ['tub', undefined],
    ['', undefined],
    ['vime', 'vimeo'],
    ['constructor', undefined],
  ])('of %j is %j', (word, expected) => expect(nearest(word, ['youtube', 'vimeo', 'ted'])).toBe(expected));
});

test('every sentence is for a code of docs/refusals.md', () => {
  const docs = readFileSync('docs/refusals.md', 'utf8');
  expect(Object.keys(SENTENCES).filter(code => !docs.includes(`| \`${code}\` |`))).toEqual([]);
});
