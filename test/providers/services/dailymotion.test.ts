import { expect, test } from 'vitest';
import { dailymotion } from '../../../src/providers/services/dailymotion.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'x84sh87';

accepts(dailymotion, [
  [id, { id }],
  ['playlist/x7jzf8', { id: 'playlist/x7jzf8' }],
  [{ params: { id, start: '1:30', player: 'x1abc' } }, { id, start: '90', player: 'x1abc' }],
  [{ params: { url: `https://www.dailymotion.com/video/${id}` } }, { id }],
  [`https://www.dailymotion.com/video/${id}?start=90`, { id, start: '90' }],
  [`https://dailymotion.com/video/${id}_a-title-of-it_news`, { id }],
  [`https://www.dailymotion.com/fr/video/${id}`, { id }],
  [`https://www.dailymotion.com/embed/video/${id}?autoplay=1`, { id }],
  [`https://www.dailymotion.com/embed/fr/video/${id}`, { id }],
  [`http://www.dailymotion.com/swf/${id}&colors=ffffff`, { id }],
  [`http://www.dailymotion.com/swf/video/${id}`, { id }],
  [`https://dai.ly/${id}`, { id }],
  [`https://geo.dailymotion.com/player.html?video=${id}&startTime=5`, { id, start: '5' }],
  [`https://geo.dailymotion.com/player/xpiw2.html?video=${id}`, { id, player: 'xpiw2' }],
  ['https://geo.dailymotion.com/player.html?playlist=x7jzf8', { id: 'playlist/x7jzf8' }],
  ['https://www.dailymotion.com/playlist/x7jzf8_someone_a-list', { id: 'playlist/x7jzf8' }],
  ['https://www.dailymotion.com/embed/playlist/x7jzf8', { id: 'playlist/x7jzf8' }],
  [`https://www.dailymotion.com/playlist/x7jzf8#video=${id}`, { id }],
  [`https://www.dailymotion.co.uk/video/${id}`, { id }],
  [`http://www.dailymotion.fr/video/${id}`, { id }],
]);

refuses(dailymotion, [
  ['an empty text', '', 'no-id'],
  ['an id of three letters', 'x1a'],
  ['a placeholder id from a manual', 'VIDEO_ID'],
  ['an id of 64 KB', 'x'.repeat(65_536)],
  ['a page of the service', 'https://www.dailymotion.com/about'],
  ['a user', 'https://www.dailymotion.com/user/someone'],
  ['a player without an id', 'https://geo.dailymotion.com/player.html?video='],
  ['a player with a name too long', `https://geo.dailymotion.com/player/aaaaaaaaaaa.html?video=${id}`],
  ['a path below a video', `https://www.dailymotion.com/video/${id}/settings`],
  ['a path below a short URL', `https://dai.ly/${id}/a`],
  ['an encoded slash', `https://www.dailymotion.com/video/..%2f${id}`],
  ['markup behind an id', `${id}"><script>`],
  ["another owner's host", `https://www.dailymotion.de/video/${id}`, 'foreign-address'],
  ['a look-alike host with a prefix', `https://evildailymotion.com/video/${id}`, 'foreign-address'],
]);

test('builds the Dailymotion frame with the default player or that of the site owner', () => {
  const player = 'https://geo.dailymotion.com/player';
  expect(frameOf(dailymotion, { id }, { play: true })).toBe(`${player}.html?video=${id}`);
  expect(frameOf(dailymotion, { id, start: '90', player: 'xpiw2' })).toBe(
    `${player}/xpiw2.html?video=${id}&startTime=90`,
  );
  expect(frameOf(dailymotion, { id: 'playlist/x7jzf8' })).toBe(`${player}.html?playlist=x7jzf8`);
});

test('links a Dailymotion video at its start time, or the playlist', () => {
  expect(dailymotion.link({ id, start: '90' }).href).toBe(`https://www.dailymotion.com/video/${id}?start=90`);
  expect(dailymotion.link({ id: 'playlist/x7jzf8' }).href).toBe(
    'https://www.dailymotion.com/playlist/x7jzf8',
  );
});

test('has a picture of a Dailymotion video but none of a playlist', () => {
  expect(dailymotion.pictures({ id }).map(({ src }) => src)).toEqual([
    `https://www.dailymotion.com/thumbnail/video/${id}`,
  ]);
  expect(dailymotion.pictures({ id: 'playlist/x7jzf8' })).toEqual([]);
});
