import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale-file.ts';

const DOC = 'docs/languages.md';
const names = new Intl.DisplayNames('en', { type: 'language' });

const list = () =>
  ['en', ...LOCALES]
    .map(tag => `${names.of(tag)} (\`${tag}\`)`)
    .toSorted((a, b) => a.localeCompare(b, 'en'))
    .join(', ');

test('docs/languages.md lists every locale', () => {
  const text = readFileSync(DOC, 'utf8');
  const marks = /(?<=<!-- languages -->\n).*?(?=<!-- end -->)/s;
  return expect(text.replace(marks, () => `${list()}.\n`)).toMatchFileSnapshot(`../../${DOC}`);
});

test('every file of strings belongs to a locale in LOCALES', () => {
  const files = readdirSync('src/i18n/locales').filter(file => /^[a-z]{2}(?:-[a-z]{2,4})?\.ts$/.test(file));
  const tags = ['en', ...LOCALES].map(tag => `${tag.toLowerCase()}.ts`);
  expect(files.toSorted()).toEqual(tags.toSorted());
});
