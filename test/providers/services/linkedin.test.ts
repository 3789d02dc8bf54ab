import { expect, test } from 'vitest';
import { linkedin } from '../../../src/providers/services/linkedin.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const number = '7024313080490721280';
const id = `urn:li:activity:${number}`;
const site = 'https://www.linkedin.com';

accepts(linkedin, [
  [`${site}/posts/activity-${number}-aB3d`, { id }],
  [id, { id }],
  [`${site}/posts/williamhgates_climate-activity-${number}-AbCd`, { id }],
  [
    `${site}/posts/some-one_%E6%97%A5%E6%9C%AC-ugcPost-${number}-A_-d/?utm_source=share`,
    { id: `urn:li:ugcPost:${number}` },
  ],
  [`https://jp.linkedin.com/posts/someone_activity-${number}`, { id }],
  [`https://de.linkedin.com/posts/someone_activity-${number}`, { id }],
  [`https://linkedin.com/feed/update/urn:li:share:${number}/`, { id: `urn:li:share:${number}` }],
  [`${site}/feed/update/urn%3Ali%3Aactivity%3A${number}`, { id }],
  [`${site}/embed/feed/update/${id}`, { id }],
  [`${site}/embed/feed/update/${id}?collapsed=1&compact=1`, { id, collapsed: 'true', compact: 'true' }],
  [{ params: { url: `${site}/feed/update/${id}`, compact: '' } }, { id, compact: 'true' }],
]);

refuses(linkedin, [
  ['an empty text', '', 'no-id'],
  ['a number without a kind', number],
  ['a profile', `${site}/in/williamhgates`],
  ['an article', `${site}/pulse/some-title-someone`],
  ['another kind of thing', `urn:li:person:${number}`],
  ['a path below a post', `${site}/feed/update/${id}/analytics`],
  ['an encoded slash', `${site}/feed/update%2f${id}`],
  ['markup behind an id', `${id}"><script>`],
  ['a host below a subdomain', `https://evil.www.linkedin.com/feed/update/${id}`, 'foreign-address'],
  ['a look-alike host with a prefix', `https://evillinkedin.com/feed/update/${id}`, 'foreign-address'],
]);

test("keeps the author's `collapsed` and `compact` in the LinkedIn frame", () => {
  const frame = `${site}/embed/feed/update/${id}`;
  expect(frameOf(linkedin, { id })).toBe(frame);
  const all = { id, collapsed: 'true', compact: 'true' };
  expect(frameOf(linkedin, all, { play: true, lang: 'ja', dark: true })).toBe(
    `${frame}?collapsed=1&compact=1`,
  );
  expect(linkedin.sizeOf({ id })).toBeUndefined();
  expect(linkedin.sizeOf({ id, compact: 'true' })).toEqual({ height: 399, width: 504 });
});

test('links the LinkedIn post in the feed', () => {
  expect(linkedin.link({ id }).href).toBe(`${site}/feed/update/${id}/`);
});
