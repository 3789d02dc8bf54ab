import { expect, test } from 'vitest';
import { canva } from '../../../src/providers/services/canva.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'DAGWj0-bPf0/LGfddUw0sJsnFsovSMfBsg';
const page = `https://www.canva.com/design/${id}`;

accepts(canva, [
  [`${page}/edit?utm_content=DAGWj0-bPf0`, { id: `${id}/edit` }],
  [id, { id }],
  ['DAGWj0-bPf0', { id: 'DAGWj0-bPf0' }],
  [`${id}/watch`, { id: `${id}/watch` }],
  [`${page}/view`, { id }],
  [`${page}/view?embed`, { id }],
  [`http://canva.com/design/${id}/view?utm_content=DAGWj0-bPf0&utm_source=editor#5`, { id }],
  [`${page}/watch?embed`, { id: `${id}/watch` }],
  ['https://www.canva.com/design/DAGWj0-bPf0/view?embed', { id: 'DAGWj0-bPf0' }],
  ['https://www.canva.com/design/DAD2KnH2kKQ/watch', { id: 'DAD2KnH2kKQ/watch' }],
  [{ params: { url: `${page}/view` } }, { id }],
]);

refuses(canva, [
  ['a path below a design to edit', `${page}/edit/extra`],
  ['an empty text', '', 'no-id'],
  ['a word', 'DESIGN_ID'],
  ['a design with no page', page],
  ['a path below a design', `${page}/view/extra`],
  ['a template', 'https://www.canva.com/templates/EAFbbQpdbS4-blue/'],
  ['an id of another kind', 'https://www.canva.com/design/EAGWj0-bPf0/view'],
  ['an id that is too long', `${page}a/view`],
  ['an id of 64 KB', 'DA'.repeat(32_768)],
  ['an encoded slash', 'https://www.canva.com/design/..%2fDAGWj0-bPf0/view'],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evilcanva.com/design/${id}/view`, 'foreign-address'],
]);

test("builds the Canva frame from the design's page with `embed`", () => {
  expect(frameOf(canva, { id }, { play: true, lang: 'ja', dark: true })).toBe(`${page}/view?embed`);
  expect(frameOf(canva, { id: 'DAGWj0-bPf0' })).toBe('https://www.canva.com/design/DAGWj0-bPf0/view?embed');
  expect(frameOf(canva, { id: `${id}/watch` })).toBe(`${page}/watch?embed`);
});

test('links the page of a Canva design or video', () => {
  expect(canva.link({ id }).href).toBe(`${page}/view`);
  expect(canva.link({ id: `${id}/watch` }).href).toBe(`${page}/watch`);
});

test('links a Canva design with an edit URL and has no frame for it', () => {
  expect(frameOf(canva, { id: `${id}/edit` })).toBeUndefined();
  expect(canva.link({ id: `${id}/edit` }).href).toBe(`${page}/edit`);
});
