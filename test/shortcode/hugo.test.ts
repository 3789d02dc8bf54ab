import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseShortcodes } from '../../src/entries/lib/shortcode.ts';
import { missingPrograms } from '../damage/engines.ts';
import { askHugo, type HugoAnswer } from './ask-hugo.ts';
import { CALLS } from './hugo-calls.ts';

const answers: Readonly<Record<string, HugoAnswer>> = JSON.parse(
  readFileSync(new URL('hugo-answers.json', import.meta.url), 'utf8'),
);

// Hugo reads these quotes as letters, and drops a value without a key; this parser reads what the author meant.
const DIFFERENT = ["{{< x k='v' >}}", '{{< x k=“v” >}}', '{{< x =v >}}'];

// Hugo stops the build at these; this parser accepts them.
const LENIENT = [
  // Only the first call; the closing call with an argument is not read.
  '{{< y >}}words{{< /y a >}}',
  "{{< x 'a' >}}",
  '{{< x “a” >}}',
  '{{< x a/b >}}',
  '{{< x a:b >}}',
  '{{< x a,b >}}',
  '{{< x a?b >}}',
  '{{< x https://a.test/b >}}',
  '{{< x .a >}}',
  '{{< x k=v>}}',
  '{{< x k="v"/>}}',
  '{{< x a k=v >}}',
  '{{< x k=v a >}}',
  '{{< x /k=v >}}',
  '{{< x a }}',
  '{{< x\u00a0a >}}',
  '{{< x "a\nb" >}}',
];

// Values are texts in this parser; Hugo prints `+7` as `7`.
const normalizeNumber = (text: string) =>
  /^[-+]?(?:\d+|\d*\.\d+)$/.test(text) && text.length < 15 ? String(Number(text)) : text;

const read = (text: string) =>
  parseShortcodes(text)
    .filter(({ kind }) => kind === 'open' || kind === 'self-closing')
    .map(({ name, args, params }) => ({
      name,
      named: Object.keys(params).length > 0,
      params: [...args.entries(), ...Object.entries(params)].map(([key, value]) => [
        String(key),
        normalizeNumber(value),
      ]),
    }));

// Hugo runs inner calls first and sorts named arguments.
const inOrder = (calls: readonly { readonly params: readonly unknown[] }[]) =>
  calls
    .map(call =>
      JSON.stringify({ ...call, params: call.params.map(pair => JSON.stringify(pair)).toSorted() }),
    )
    .toSorted();

describe('reads the calls that Hugo accepts in the same way', () => {
  test.each(CALLS.filter(call => answers[call] && !DIFFERENT.includes(call)))('%j', call => {
    const answer = answers[call] ?? [];
    const params = (pairs: readonly (readonly [string, string])[]) =>
      pairs.map(([key, value]) => [key, normalizeNumber(value)]);
    expect(inOrder(read(call))).toEqual(inOrder(answer.map(one => ({ ...one, params: params(one.params) }))));
  });
});

test('refuses the calls that Hugo refuses, but for lenient cases', () => {
  const refused = CALLS.filter(call => answers[call] === null);
  expect(refused.filter(call => read(call).length > 0).toSorted()).toEqual(LENIENT.toSorted());
});

test('the stored answers are those of the installed Hugo', { timeout: 120_000 }, () => {
  if (missingPrograms().includes('Hugo, starred')) {
    if (process.env.CI) throw new Error('Hugo is not installed');
    console.warn('SKIPPED: the stored answers are not checked, as Hugo is not installed');
    return;
  }
  expect(askHugo()).toEqual(answers);
});
