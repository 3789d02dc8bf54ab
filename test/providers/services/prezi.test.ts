import { expect, test } from 'vitest';
import { prezi } from '../../../src/providers/services/prezi.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const classic = '07fqanglwhcw';
const shared = 'P3UKvZFbMkFh4h0Hs17M';

accepts(prezi, [
  [classic, { id: `p/${classic}` }],
  ['px__0uiyxndk', { id: 'p/px__0uiyxndk' }],
  [shared, { id: `p/${shared}` }],
  [`view/${shared}`, { id: `view/${shared}` }],
  [{ params: { id: `v/${classic}` } }, { id: `v/${classic}` }],
  [`https://prezi.com/p/${classic}/a-presentation/`, { id: `p/${classic}` }],
  [`https://www.prezi.com/p/${classic}`, { id: `p/${classic}` }],
  [`https://prezi.com/p/${classic}/embed`, { id: `p/${classic}` }],
  [`https://prezi.com/p/embed/${classic}/`, { id: `p/${classic}` }],
  [`https://prezi.com/p/embed/${shared}/`, { id: `p/${shared}` }],
  [`https://prezi.com/view/${shared}/?referral_token=a`, { id: `view/${shared}` }],
  [`https://prezi.com/view/${shared}/embed`, { id: `view/${shared}` }],
  [`https://prezi.com/v/embed/${classic}/`, { id: `v/${classic}` }],
  [`https://prezi.com/v/${classic}/a-video/`, { id: `v/${classic}` }],
  [`https://prezi.com/i/${classic}/`, { id: `i/${classic}` }],
  ['https://prezi.com/p/abcdefghijkl/', { id: 'p/abcdefghijkl' }],
  ['http://prezi.com/5ye8po_hmikp/10-most-common-mistakes/', { id: 'p/5ye8po_hmikp' }],
  [`https://prezi.com/${classic}/`, { id: `p/${classic}` }],
  [
    'https://prezi.com/embed/n3rtkeyhvckt/?bgcolor=ffffff&lock_to_path=0&autoplay=0#',
    { id: 'p/n3rtkeyhvckt' },
  ],
]);

refuses(prezi, [
  ['an empty text', '', 'no-id'],
  ['a word of twelve letters', 'presentation'],
  ['an id of eleven characters', classic.slice(1)],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['a page of the service', 'https://prezi.com/testimonials/'],
  ['another page of the service', 'https://prezi.com/pricing/edu/'],
  ['a profile', 'https://prezi.com/user/someone/'],
  ['a view with an id of the other kind', `https://prezi.com/view/${classic}/`],
  ['an editor', `https://prezi.com/p/edit/${classic}/`],
  ['an encoded slash', `https://prezi.com/p/..%2f${classic}`],
  ['markup behind an id', `${classic}"><script>`],
  ['a look-alike host with a prefix', `https://evilprezi.com/p/${classic}/`, 'foreign-address'],
  ['another host of the service', `https://support.prezi.com/p/${classic}/`, 'foreign-address'],
]);

test('builds the Prezi frame by the kind of id', () => {
  expect(frameOf(prezi, { id: `p/${classic}` }, { play: true })).toBe(`https://prezi.com/p/${classic}/embed`);
  expect(frameOf(prezi, { id: `p/${shared}` })).toBe(`https://prezi.com/p/embed/${shared}/`);
  expect(frameOf(prezi, { id: `view/${shared}` })).toBe(`https://prezi.com/view/${shared}/embed`);
  expect(frameOf(prezi, { id: `v/${classic}` })).toBe(`https://prezi.com/v/embed/${classic}/`);
  expect(frameOf(prezi, { id: `i/${classic}` })).toBe(`https://prezi.com/i/${classic}/embed`);
});

test('links the Prezi presentation, or its frame if no page is known', () => {
  expect(prezi.link({ id: `p/${classic}` }).href).toBe(`https://prezi.com/p/${classic}/`);
  expect(prezi.link({ id: `view/${shared}` }).href).toBe(`https://prezi.com/view/${shared}/`);
  expect(prezi.link({ id: `p/${shared}` }).href).toBe(`https://prezi.com/p/embed/${shared}/`);
});
