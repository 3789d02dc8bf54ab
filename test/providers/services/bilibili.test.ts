import { expect, test } from 'vitest';
import { bilibili } from '../../../src/providers/services/bilibili.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'BV1xx411c7mD';

accepts(bilibili, [
  [`https://www.bilibili.com/blackboard/newplayer.html?bvid=${id}&p=2`, { id, page: '2' }],
  [`https://www.bilibili.com/list/ml123456?oid=1&bvid=${id}`, { id }],
  [id, { id }],
  ['av170001', { id: 'av170001' }],
  [{ args: [id, '3'] }, { id, page: '3' }],
  [{ params: { id, p: '3', t: '1m30s', danmaku: 'true' } }, { id, page: '3', start: '90', danmaku: 'true' }],
  [{ params: { id, page: '2', start: '30', danmaku: 'false' } }, { id, page: '2', start: '30' }],
  [{ params: { bvid: id } }, { id }],
  [{ params: { id, muted: 'true' } }, { id, mute: 'true' }],
  [{ params: { aid: '170001' } }, { id: 'av170001' }],
  [`${id}?p=2`, { id, page: '2' }],
  [`https://www.bilibili.com/video/${id}`, { id }],
  [`https://www.bilibili.com/video/${id}/?p=2&t=30&vd_source=0`, { id, page: '2', start: '30' }],
  ['https://bilibili.com/video/av170001', { id: 'av170001' }],
  [`https://m.bilibili.com/video/${id}`, { id }],
  [`https://b23.tv/${id}`, { id }],
  ['https://b23.tv/av2', { id: 'av2' }],
  ['https://b23.tv/ep123', { id: 'ep123' }],
  ['https://b23.tv/aBcD123', { id: 's/aBcD123' }],
  ['https://www.bilibili.com/bangumi/play/ep341240', { id: 'ep341240' }],
  ['https://www.bilibili.com/bangumi/play/ss12345', { id: 'ss12345' }],
  [
    `//player.bilibili.com/player.html?isOutside=true&aid=113741840515614&bvid=${id}&cid=27613203939&p=2`,
    { id, page: '2' },
  ],
  ['https://player.bilibili.com/player.html?aid=170001&cid=1&page=4', { id: 'av170001', page: '4' }],
  ['https://player.bilibili.com/player.html?bvid=&aid=170001&danmaku=0', { id: 'av170001' }],
  [`https://www.bilibili.com/blackboard/html5mobileplayer.html?bvid=${id}&p=1`, { id, page: '1' }],
]);

refuses(bilibili, [
  ['a list without a video', 'https://www.bilibili.com/list/ml123456'],
  ['an empty text', '', 'no-id'],
  ['an id that is too short', id.slice(0, -1)],
  ['an id that is too long', `${id}a`],
  ['a number alone', '170001'],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['a user', 'https://www.bilibili.com/space/123'],
  ['an article', 'https://www.bilibili.com/read/cv123'],
  ['a video where an episode should be', `https://www.bilibili.com/bangumi/play/${id}`],
  ['an episode where a video should be', 'https://www.bilibili.com/video/ep123'],
  ['a player without an id', 'https://player.bilibili.com/player.html?cid=1'],
  ['a path below a video', `https://www.bilibili.com/video/${id}/comments`],
  ['a short code with a path', 'https://b23.tv/a/b'],
  ['an encoded slash', `https://www.bilibili.com/video/..%2f${id}`],
  ['markup behind an id', `${id}"><script>`],
  ['markup in a parameter', 'https://player.bilibili.com/player.html?aid=1"><script>'],
  ['a look-alike host with a prefix', `https://evilbilibili.com/video/${id}`, 'foreign-address'],
]);

test('switches autoplay and comments off in the bilibili frame unless asked for', () => {
  const player = 'https://player.bilibili.com/player.html?isOutside=true';
  expect(frameOf(bilibili, { id })).toBe(`${player}&bvid=${id}&autoplay=0&danmaku=0&high_quality=1`);
  expect(frameOf(bilibili, { id: 'av170001' })).toBe(
    `${player}&aid=170001&autoplay=0&danmaku=0&high_quality=1`,
  );
  expect(frameOf(bilibili, { id, page: '2', start: '90', danmaku: 'true' }, { play: true })).toBe(
    `${player}&bvid=${id}&p=2&t=90&autoplay=1&danmaku=1&high_quality=1`,
  );
});

test.each(['ep341240', 'ss12345', 's/aBcD123'])('links %s on bilibili and has no frame for it', work => {
  expect(frameOf(bilibili, { id: work })).toBeUndefined();
});

test('links the part and start time of a bilibili video, or the page of an episode', () => {
  const link = (work: string) => bilibili.link({ id: work, page: '2', start: '90' }).href;
  expect(link(id)).toBe(`https://www.bilibili.com/video/${id}/?p=2&t=90`);
  expect(link('ep341240')).toBe('https://www.bilibili.com/bangumi/play/ep341240');
  expect(link('s/aBcD123')).toBe('https://b23.tv/aBcD123');
});

test('mutes the bilibili frame if the author says so', () => {
  expect(frameOf(bilibili, { id, mute: 'true' }, { play: true })).toContain('&muted=true');
  expect(frameOf(bilibili, { id }, { play: true })).not.toContain('muted');
});
