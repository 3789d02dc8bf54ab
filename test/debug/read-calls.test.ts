import { expect, test } from 'vitest';
import { shorten } from '../../src/debug/entry.ts';
import { NOT_READ, readCalls } from '../../src/debug/read-calls.ts';
import { readAliases } from '../../src/shortcode/aliases.ts';

const reasonsIn = (text: string, alias = '', kept?: string) =>
  readCalls(text, readAliases(alias), kept).map(({ entry: { group, service, reason } }) => [
    group,
    service,
    reason,
  ]);

const UNKNOWN = 'unknown-name: no provider has a shortcode of this name';

test.each([
  ['{{< youtube nNFCc3nowfg >}}', ['alone', 'YouTube', NOT_READ]],
  ['{{< youtube VIDEO_ID >}}', ['refused', 'YouTube', 'bad-id: this is no id that YouTube gives to a work']],
  ['{{< yuotube nNFCc3nowfg >}}', ['refused', 'Unknown service', `${UNKNOWN} — did you mean youtube?`]],
  ['{{< figure src="a.png" >}}', ['refused', 'Unknown service', UNKNOWN]],
  ['{{</* youtube nNFCc3nowfg */>}}', ['alone', 'YouTube', 'a code sample: the call is escaped']],
  ['{{< youtube nNFCc3nowfg', ['refused', 'Unknown service', expect.stringMatching(/^unread-call: /)]],
])('%s is listed as %j', (text, expected) =>
  expect(reasonsIn(`Words, ${text} and`.replace(/ and$/, ''))).toEqual([expected]),
);

test.each(['{{< /youtube >}}', '{{< note >}}', '{{< words', '{{ title }}'])('%s is not listed', text =>
  expect(reasonsIn(text)).toEqual([]),
);

test('the site’s own names are read, but do not override those of providers', () => {
  expect(reasonsIn('{{< clip nNFCc3nowfg >}}', 'clip=youtube')).toEqual([['alone', 'YouTube', NOT_READ]]);
  expect(reasonsIn('{{< vimeo 76979871 >}}', 'vimeo=youtube')).toEqual([['alone', 'Vimeo', NOT_READ]]);
});

test('a reason that the place of a text tells comes first', () => {
  expect(reasonsIn('{{< youtube VIDEO_ID >}} {{</* vimeo 1 */>}}', '', 'a code sample')).toEqual([
    ['alone', 'YouTube', 'a code sample'],
    ['alone', 'Vimeo', 'a code sample'],
  ]);
});

test('calls are listed in their order, each with its place in the text', () => {
  const text = 'a {{< youtube x {{< yuotube b >}} c {{% vimeo 76979871 %}}';
  expect(readCalls(text, new Map()).map(({ start, end }) => text.slice(start, end).slice(0, 11))).toEqual([
    '{{< youtube',
    '{{< yuotube',
    '{{% vimeo 7',
  ]);
});

test('a text is shown on one line and cut after a hundred characters', () => {
  expect(shorten(' a\n  b ')).toBe('a b');
  expect(shorten('x'.repeat(1e6))).toBe(`${'x'.repeat(100)}…`);
});
