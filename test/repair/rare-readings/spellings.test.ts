import { expect, test } from 'vitest';
import { bodiesOf } from '../../../src/repair/rare-readings/bodies.ts';
import { spellingsOf } from '../../../src/repair/rare-readings/spellings.ts';

const spelled = (text: string) => spellingsOf(text).map(spell => spell(text));

test.each([
  ['nothing to replace', 'a-b', ['a-b']],
  ['a short dash', 'a–b', ['a---b', 'a--b', 'a-b']],
  ['a long dash', 'a—b', ['a---b', 'a--b', 'a-b']],
  ['one sign twice, in one way', 'a–b–c', ['a---b---c', 'a--b--c', 'a-b-c']],
  [
    'a long dash, longer than a short one, or both inverted',
    'a–b—c',
    ['a---b--c', 'a--b---c', 'a-b---c', 'a-b--c'],
  ],
  ['signs of one meaning', 'a−b‑c', ['a-b-c']],
  ['a dash behind a mark', '_a_—b', ['_a_---b', '_a_--b', '_a_-b', '_a-_-b']],
  ['a cross', '9×1', ['9x1', '9X1']],
  ['Markdown’s backslash', 'a\\_b\\c', ['a_b\\c']],
])('%s', (_, text, all) => expect(spelled(text)).toEqual(all));

test('words keep their signs, and so do values with spaces', () => {
  expect(bodiesOf(' a–b title="2001–2005" x="a – b–c" ')).toEqual([
    ' a---b title="2001–2005" x="a – b–c" ',
    ' a--b title="2001–2005" x="a – b–c" ',
    ' a-b title="2001–2005" x="a – b–c" ',
  ]);
});

test('text that is no list of arguments stays as it is', () => {
  expect(bodiesOf(' a–b title="2001')).toEqual([' a–b title="2001']);
});
