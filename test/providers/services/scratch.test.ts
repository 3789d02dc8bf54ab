import { expect, test } from 'vitest';
import { scratch } from '../../../src/providers/services/scratch.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = '10128407';

accepts(scratch, [
  [id, { id }],
  [{ params: { id } }, { id }],
  [`https://scratch.mit.edu/projects/${id}`, { id }],
  [`http://scratch.mit.edu/projects/${id}/`, { id }],
  [`https://scratch.mit.edu/projects/${id}/editor/`, { id }],
  [`https://scratch.mit.edu/projects/${id}/fullscreen`, { id }],
  [`https://scratch.mit.edu/projects/${id}/embed`, { id }],
  [`//scratch.mit.edu/projects/embed/${id}/?autostart=false`, { id }],
  [`https://alpha.scratch.mit.edu/projects/${id}/`, { id }],
]);

refuses(scratch, [
  ['an empty text', '', 'no-id'],
  ['a placeholder id from a manual', 'PROJECT_ID'],
  ['an id that starts with zero', `0${id}`],
  ['a number of 64 KB', '9'.repeat(65_536)],
  ['digits of another script', '１２３'],
  ['an empty editor', 'https://scratch.mit.edu/projects/editor'],
  ['a studio', `https://scratch.mit.edu/studios/${id}`],
  ['a profile', 'https://scratch.mit.edu/users/somebody'],
  ['remixes', `https://scratch.mit.edu/projects/${id}/remixes`],
  ['an encoded slash', `https://scratch.mit.edu/projects/..%2f${id}`],
  ['markup behind an id', `${id}"><script>`],
  ['files', `https://assets.scratch.mit.edu/projects/${id}`, 'foreign-address'],
  ['a look-alike host with a prefix', `https://evilscratch.mit.edu/projects/${id}`, 'foreign-address'],
  ['a host with a letter of another script', `https://scrаtch.mit.edu/projects/${id}`, 'foreign-address'],
]);

test('builds the same Scratch frame in every context', () => {
  const frame = `https://scratch.mit.edu/projects/${id}/embed`;
  expect(frameOf(scratch, { id })).toBe(frame);
  expect(frameOf(scratch, { id }, { play: true, lang: 'ja', dark: true })).toBe(frame);
});

test('has a link and a picture of a Scratch project', () => {
  expect(scratch.link({ id }).href).toBe(`https://scratch.mit.edu/projects/${id}/`);
  expect(scratch.pictures({ id })).toEqual([
    { src: `https://cdn2.scratch.mit.edu/get_image/project/${id}_480x360.png`, width: 480 },
  ]);
});
