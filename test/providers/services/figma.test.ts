import { expect, test } from 'vitest';
import { figma } from '../../../src/providers/services/figma.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const key = 'VBnScDLbMBmHqbmeKMJsXa';
const id = `design/${key}`;
const wrap = (address: string) =>
  `https://www.figma.com/embed?embed_host=share&url=${encodeURIComponent(address)}`;

accepts(figma, [
  [id, { id }],
  [`file/${key}`, { id }],
  [`${id}?node-id=2-54414`, { id, node: '2-54414' }],
  [{ params: { id, node: '2:54414' } }, { id, node: '2-54414' }],
  [{ params: { id, node: '2' } }, { id }],
  [
    { params: { id, theme: 'light', scaling: 'min-zoom', footer: 'false' } },
    { id, theme: 'light', scaling: 'min-zoom', footer: 'false' },
  ],
  [{ params: { id, theme: 'sepia', scaling: 'a&b', footer: 'true' } }, { id }],
  [`https://embed.figma.com/${id}?page-id=0-1&theme=dark`, { id, page: '0-1', theme: 'dark' }],
  [{ params: { id, node: '1-2&x' } }, { id }],
  [`https://www.figma.com/${id}/Design-System?node-id=2-54414&t=abc`, { id, node: '2-54414' }],
  [`http://figma.com/file/${key}/Design-System?node-id=2%3A54414`, { id, node: '2-54414' }],
  [`https://www.figma.com/${id}/%E8%A8%AD%E8%A8%88-(Community)/`, { id }],
  [`https://embed.figma.com/${id}/Design-System?node-id=1-2&embed-host=share`, { id, node: '1-2' }],
  ...['proto', 'board', 'slides', 'deck', 'make', 'site', 'buzz'].map(
    kind => [`https://www.figma.com/${kind}/${key}/Name`, { id: `${kind}/${key}` }] as const,
  ),
  [wrap(`https://www.figma.com/file/${key}/Name?node-id=1%3A2`), { id, node: '1-2' }],
  [`https://www.figma.com/${id}/What's-new!-%26-%5BPublic%5D*`, { id }],
  [
    `https://www.figma.com/proto/${key}/A?node-id=82-429&starting-point-node-id=213%3A14707&version-id=41`,
    { id: `proto/${key}`, node: '82-429', flow: '213-14707', version: '41' },
  ],
  [wrap(`https://figma.com/proto/${key}`), { id: `proto/${key}` }],
  [
    wrap(`https://www.figma.com/proto/${key}?scaling=scale-down`),
    { id: `proto/${key}`, scaling: 'scale-down' },
  ],
]);

refuses(figma, [
  ['an empty text', '', 'no-id'],
  ['a key without a kind', key],
  ['a key that is too short', `https://www.figma.com/design/${key.slice(1)}`],
  ['a key of 64 KB', `design/${'a'.repeat(65_536)}`],
  ['a branch', `https://www.figma.com/${id}/branch/${key}/Name`],
  ['a file of the community', 'https://www.figma.com/community/file/768365747273056340'],
  ['another kind', `https://www.figma.com/widget/${key}/Name`],
  ['an embed URL without a file', 'https://www.figma.com/embed?embed_host=share'],
  ['an embed URL with a text that is no URL', 'https://www.figma.com/embed?url=design'],
  ['an embed URL with another site', wrap(`https://evil.test/${id}`)],
  ['an embed URL with a look-alike', wrap(`https://www.figma.com.evil.test/${id}`)],
  ['an embed URL with a user', wrap(`https://www.figma.com@evil.test/${id}`)],
  ['an embed URL with a port', wrap(`https://www.figma.com:8080/${id}`)],
  ['an embed URL inside an embed URL', wrap(wrap(`https://www.figma.com/${id}`))],
  ['an encoded slash', `https://www.figma.com/design/..%2f${key}`],
  ['an encoded slash in a name', `https://www.figma.com/${id}/a%2fb`],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evilfigma.com/${id}`, 'foreign-address'],
]);

test('names the embedding host in the Figma frame', () => {
  const frame = `https://embed.figma.com/${id}?embed-host=`;
  expect(frameOf(figma, { id })).toBe(`${frame}blog.test`);
  expect(frameOf(figma, { id }, { page: 'http://localhost:1313/post' })).toBe(`${frame}localhost`);
  expect(frameOf(figma, { id }, { page: '' })).toBe(`${frame}shortcode-embeds`);
  expect(frameOf(figma, { id }, { page: 'file:///post.html' })).toBe(`${frame}shortcode-embeds`);
});

test("builds the Figma frame with the author's node, and dark on a dark page", () => {
  expect(frameOf(figma, { id, node: '1-2' }, { play: true, lang: 'ja', dark: true })).toBe(
    `https://embed.figma.com/${id}?embed-host=blog.test&node-id=1-2&theme=dark`,
  );
});

test('links the same node of the same Figma file', () => {
  expect(figma.link({ id }).href).toBe(`https://www.figma.com/${id}`);
  expect(figma.link({ id, node: '1-2' }).href).toBe(`https://www.figma.com/${id}?node-id=1-2`);
});

test('keeps the starting point of a Figma prototype in frame and link', () => {
  const said = { id: `proto/${key}`, flow: '213-14707', version: '41' };
  const query = 'starting-point-node-id=213-14707&version-id=41';
  expect(frameOf(figma, said)).toBe(`https://embed.figma.com/proto/${key}?embed-host=blog.test&${query}`);
  expect(figma.link(said).href).toBe(`https://www.figma.com/proto/${key}?${query}`);
});

test("keeps the author's scaling, theme and footer in the Figma frame", () => {
  const said = { id, page: '0-1', theme: 'light', scaling: 'contain', footer: 'false' };
  expect(frameOf(figma, said, { dark: true })).toBe(
    `https://embed.figma.com/${id}?embed-host=blog.test&page-id=0-1&scaling=contain&footer=false&theme=light`,
  );
});
