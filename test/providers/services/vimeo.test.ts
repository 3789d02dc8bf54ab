import { expect, test } from 'vitest';
import { vimeo } from '../../../src/providers/services/vimeo.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = '76979871';

accepts(vimeo, [
  [id, { id }],
  [
    { params: { id, start: '1:30', loop: 'true', mute: '' } },
    { id, start: '90', loop: 'true', mute: 'true' },
  ],
  [`https://vimeo.com/${id}`, { id }],
  [`https://vimeo.com/moogaloop.swf?clip_id=${id}&server=vimeo.com`, { id }],
  [`https://player.vimeo.com/video/${id}?muted=1`, { id, mute: 'true' }],
  ['https://vimeo.com/showcase/7008490/embed', { id: 'showcase/7008490' }],
  ['https://vimeo.com/album/7008490', { id: 'showcase/7008490' }],
  ['https://vimeo.com/event/123456/embed/8272103f6e', { id: 'event/123456', hash: '8272103f6e' }],
  [`http://www.vimeo.com/${id}/`, { id }],
  [`https://vimeo.com/${id}#t=1m30s`, { id, start: '90' }],
  [`https://vimeo.com/${id}?t=30s`, { id, start: '30' }],
  [`https://vimeo.com/${id}/8272103f6e?ts=192000&share=copy`, { id, hash: '8272103f6e', start: '192' }],
  [{ params: { id, t: '30s', muted: 'true' } }, { id, start: '30', mute: 'true' }],
  [`${id}/8272103f6e`, { id, hash: '8272103f6e' }],
  [
    { args: [`https://vimeo.com/${id}/8272103f6e`], params: { hash: 'zzz' } },
    { id, hash: '8272103f6e' },
  ],
  ['https://vimeo.com/showcase/7008490/embed2', { id: 'showcase/7008490' }],
  ['https://vimeo.com/showcase/osfc-2020', { id: 'showcase/osfc-2020' }],
  [`https://vimeo.com/${id}/8272103f6e`, { id, hash: '8272103f6e' }],
  [`https://player.vimeo.com/video/${id}?h=8272103f6e&color=red`, { id, hash: '8272103f6e' }],
  [
    `https://player.vimeo.com/video/${id}?title=0&byline=0&portrait=0&badge=0&autopause=0&player_id=0&app_id=58479`,
    { id, showtitle: 'false', byline: 'false', portrait: 'false', badge: 'false' },
  ],
  [
    `https://player.vimeo.com/video/${id}?title=1&controls=0&color=FF9933&texttrack=pt-BR`,
    { id, controls: 'false', color: 'FF9933', texttrack: 'pt-BR' },
  ],
  [{ params: { id, color: '#00adef', texttrack: 'ja&x=1', byline: 'true' } }, { id, color: '00adef' }],
  [`https://vimeo.com/channels/staffpicks/${id}`, { id }],
  [`https://vimeo.com/groups/motion/videos/${id}`, { id }],
  [`https://vimeo.com/album/123/video/${id}`, { id }],
  [`https://vimeo.com/showcase/123/video/${id}`, { id }],
  [`https://vimeo.com/ondemand/film/${id}`, { id }],
  [`https://vimeo.com/someone/review/${id}/8272103f6e`, { id, hash: '8272103f6e' }],
]);

refuses(vimeo, [
  ['an empty text', '', 'no-id'],
  ['an id that starts with zero', '0123456'],
  ['a word', 'VIDEO_ID'],
  ['a channel', 'https://vimeo.com/channels/927'],
  ['a group', 'https://vimeo.com/groups/195'],
  ['a film for sale', 'https://vimeo.com/ondemand/20704'],
  ['a user', 'https://vimeo.com/users/123'],
  ['a category', 'https://vimeo.com/categories/123'],
  ['a path below a video', `https://vimeo.com/${id}/settings`],
  ['an encoded slash', `https://player.vimeo.com/video/..%2f${id}`],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evilvimeo.com/${id}`, 'foreign-address'],
]);

test("builds the Vimeo frame with `dnt` and the hash of an unlisted video, and autoplays only on the reader's request", () => {
  const player = `https://player.vimeo.com/video/${id}`;
  expect(frameOf(vimeo, { id })).toBe(`${player}?dnt=1&playsinline=1`);
  const all = { id, hash: '8272103f6e', start: '90', loop: 'true', mute: 'true' };
  expect(frameOf(vimeo, all, { play: true, lang: 'ja' })).toBe(
    `${player}?h=8272103f6e&dnt=1&autoplay=1&playsinline=1&loop=1&muted=1#t=90s`,
  );
});

test("keeps the author's display options in the Vimeo frame, and shows subtitles only if asked for", () => {
  const player = `https://player.vimeo.com/video/${id}`;
  const said = { showtitle: 'false', byline: 'false', portrait: 'false', badge: 'false', controls: 'false' };
  expect(frameOf(vimeo, { id, ...said, color: '00adef', texttrack: 'ja' }, { lang: 'de' })).toBe(
    `${player}?dnt=1&playsinline=1&texttrack=ja&color=00adef&title=0&byline=0&portrait=0&badge=0&controls=0`,
  );
});

test('links the same Vimeo video at the same time', () => {
  expect(vimeo.link({ id, hash: '8272103f6e', start: '90' }).href).toBe(
    `https://vimeo.com/${id}/8272103f6e#t=90s`,
  );
});

test("builds the frames of Vimeo's live events and showcases", () => {
  expect(frameOf(vimeo, { id: 'showcase/7008490' }, { play: true })).toBe(
    'https://vimeo.com/showcase/7008490/embed',
  );
  expect(frameOf(vimeo, { id: 'event/123456', hash: '8272103f6e' })).toBe(
    'https://vimeo.com/event/123456/embed/8272103f6e',
  );
  expect(vimeo.link({ id: 'event/123456', hash: '8272103f6e' }).href).toBe(
    'https://vimeo.com/event/123456/8272103f6e',
  );
});
