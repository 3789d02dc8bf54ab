import { expect, test } from 'vitest';
import { googleforms } from '../../../src/providers/services/googleforms.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = '1rXz8uSgl2Bv4qGTt0hEUTZqY6n0dWv5cFzJwKk3mJxQ';
const published = `1FAIpQLSd${'aB3_-'.repeat(9)}`;
const docs = 'https://docs.google.com';
const page = `${docs}/forms/d/e/${published}/viewform`;

accepts(googleforms, [
  [`${page}/`, { id: published }],
  [id, { id }],
  [published, { id: published }],
  ['s/Xq7mWcJ8s9xUeRgN2', { id: 's/Xq7mWcJ8s9xUeRgN2' }],
  [page, { id: published }],
  [`${page}?usp=sf_link`, { id: published }],
  [`${page}?embedded=true`, { id: published }],
  [`${docs}/forms/d/e/${published}`, { id: published }],
  [`${docs}/forms/d/${id}/viewform`, { id }],
  [`${docs}/forms/d/${id}/edit`, { id }],
  [`${docs}/forms/u/0/d/e/${published}/viewform`, { id: published }],
  [`${docs}/a/example.org/forms/d/e/${published}/viewform`, { id: published }],
  ['https://forms.gle/Xq7mWcJ8s9xUeRgN2', { id: 's/Xq7mWcJ8s9xUeRgN2' }],
  [
    `${page}?usp=pp_url&entry.12=It's+me,+%22you%22&entry.34=a&entry.34=b`,
    { id: published, entries: '12=It%27s%20me%2C%20%22you%22,34=a,34=b' },
  ],
  [`${page}?entry.12_year=2024&entry.x=1`, { id: published }],
  [{ params: { id: published, entries: '12=a%20b,34=' } }, { id: published, entries: '12=a%20b,34=' }],
  [{ params: { id: published, entries: '12=a"b' } }, { id: published }],
  [{ params: { id: published, entries: `12=${'a'.repeat(3000)}` } }, { id: published }],
]);

refuses(googleforms, [
  ['an empty text', '', 'no-id'],
  ['a placeholder id from a manual', 'FORM_ID'],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['a published URL with a file id', `${docs}/forms/d/e/${id}/viewform`],
  ['a file URL with a published id', `${docs}/forms/d/${published}/viewform`],
  ['an answer', `${docs}/forms/d/e/${published}/formResponse`],
  ['the answers', `${docs}/forms/d/e/${published}/viewanalytics`],
  ['the list of forms', `${docs}/forms/u/0/`],
  ['a short URL without a code', 'https://forms.gle/'],
  ['a path below a short URL', 'https://forms.gle/Xq7mWcJ8s9xUeRgN2/more'],
  ['an encoded slash in an id', `${docs}/forms/d/e/${published}%2Fevil/viewform`],
  ['markup behind an id', `${published}"><script>`],
  ['a look-alike host with a prefix', 'https://evilforms.gle/Xq7mWcJ8s9xUeRgN2', 'foreign-address'],
]);

test('frames a form with `embedded` and its prefilled answers', () => {
  expect(frameOf(googleforms, { id: published })).toBe(`${page}?embedded=true`);
  expect(frameOf(googleforms, { id })).toBe(`${docs}/forms/d/${id}/viewform?embedded=true`);
  const all = { id: published, entries: '12=a%20b%26c,34=x,34=y' };
  expect(frameOf(googleforms, all, { play: true, lang: 'ja', dark: true })).toBe(
    `${page}?embedded=true&entry.12=a+b%26c&entry.34=x&entry.34=y`,
  );
});

test('links a form with the same answers', () => {
  expect(googleforms.link({ id: published }).href).toBe(page);
  expect(googleforms.link({ id: published, entries: '12=a%20b' }).href).toBe(`${page}?entry.12=a+b`);
});

test('links a short URL and has no frame for it', () => {
  expect(frameOf(googleforms, { id: 's/Xq7mWcJ8s9xUeRgN2' })).toBeUndefined();
  expect(googleforms.link({ id: 's/Xq7mWcJ8s9xUeRgN2' }).href).toBe('https://forms.gle/Xq7mWcJ8s9xUeRgN2');
});
