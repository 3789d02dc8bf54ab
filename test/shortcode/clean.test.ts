import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/shortcode/arguments.ts';
import { cleanCalls } from '../../src/shortcode/clean.ts';
import { delimit } from '../../src/shortcode/delimit.ts';
import { calls, littered } from './arbitrary.ts';

describe('accepts as clean', () => {
  test.each([
    ['{{< youtube abc >}}', 'youtube', ' abc '],
    ['{{% youtube abc %}}', 'youtube', ' abc '],
    ['{{<youtube abc>}}', 'youtube', ' abc'],
    ['{{< tweet user="a b" id=“20” >}}', 'tweet', ' user="a b" id=“20” '],
    ['{{< youtube https://youtu.be/a?b=%20 >}}', 'youtube', ' https://youtu.be/a?b=%20 '],
    ['{{< youtube\n  abc\n>}}', 'youtube', '\n  abc\n'],
    ['{{< toc >}}', 'toc', ' '],
  ])('%s', (text, name, body) =>
    expect(cleanCalls(`{${text}}`)).toEqual([{ name, body, start: 1, end: text.length + 1 }]),
  );
});

describe('leaves to the full parser', () => {
  test.each([
    ['{{< youtube abc %}}', 'two notations'],
    ['{{< youtube abc />}}', 'a closing slash'],
    ['{{< youtube abc / >}}', 'a separate closing slash'],
    ['{{< youtube "a >}} b" >}}', 'a quoted delimiter'],
    ['{{< youtube "a {{< b" >}}', 'a quoted left delimiter'],
    ['{{< youtube t=1\'30" >}}', 'an unpaired quote'],
    ['{{< youtube `abc` >}}', 'a raw string'],
    ['{{< youtube "a > b" >}}', 'an angle'],
    ['{{</* youtube abc */>}}', 'an escaped call'],
    ['{{< /youtube >}}', 'a closing call'],
    ['{{< now.inline >}}', 'an inline definition'],
    ['{{< youtube abc', 'no end'],
    ['{{< youtube abc height=300 >}}', 'a size'],
    ['{{< youtube a–b >}}', 'a dash'],
    ['{{< youtube a\\_b >}}', 'a backslash'],
    ['{{< видео abc >}}', 'a name in another script'],
  ])('%s (%s)', text => expect(cleanCalls(text)).toEqual([]));
});

test('every clean call is also a call of the full parser, unless its arguments are invalid', () => {
  fc.assert(
    fc.property(fc.oneof(littered, calls), text => {
      for (const { name, body, start, end } of cleanCalls(text)) {
        const [whole] = delimit(text.slice(start, end));
        if (whole?.name === name && whole.body === body && whole.start === 0) continue;
        expect(readArguments(body), JSON.stringify(text.slice(start, end))).toBeUndefined();
      }
    }),
    { numRuns: 3000 },
  );
});

test('reads any megabyte in linear time', () => {
  const pieces = [
    '{{< a ',
    '{{<',
    '{{< a "',
    '{{< a “',
    '{{< a / ',
    '% ',
    '{{% a %',
    '>}}',
    '{{</a>}}',
    '{{<a>}} {{</',
  ];
  for (const piece of pieces)
    expect(() => cleanCalls(`{{< a ${piece.repeat(1e6 / piece.length)}`)).not.toThrow();
});
