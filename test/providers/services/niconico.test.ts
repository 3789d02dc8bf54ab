import { expect, test } from 'vitest';
import { niconico } from '../../../src/providers/services/niconico.ts';
import { accepts, frameOf, refuses } from '../table.ts';

accepts(niconico, [
  ['https://live2.nicovideo.jp/watch/lv345678901', { id: 'lv345678901' }],
  ['sm9', { id: 'sm9' }],
  ['nm12345', { id: 'nm12345' }],
  ['so67890?from=30', { id: 'so67890', start: '30' }],
  ['1173108780', { id: '1173108780' }],
  ['lv345678901', { id: 'lv345678901' }],
  [{ params: { id: 'sm9', start: '1:30' } }, { id: 'sm9', start: '90' }],
  ['https://www.nicovideo.jp/watch/sm9', { id: 'sm9' }],
  ['http://nicovideo.jp/watch/sm9/', { id: 'sm9' }],
  ['https://www.nicovideo.jp/watch/sm9?from=30&ref=search', { id: 'sm9', start: '30' }],
  ['https://sp.nicovideo.jp/watch/sm9', { id: 'sm9' }],
  ['https://nico.ms/sm9', { id: 'sm9' }],
  ['https://nico.ms/lv345678901', { id: 'lv345678901' }],
  ['https://embed.nicovideo.jp/watch/sm9?jsapi=1&playerId=1&from=5', { id: 'sm9', start: '5' }],
  ['https://embed.nicovideo.jp/watch/sm9/script?w=640&h=360', { id: 'sm9' }],
  ['https://ext.nicovideo.jp/thumb_watch/sm9', { id: 'sm9' }],
  ['http://ext.nicovideo.jp/thumb/sm9', { id: 'sm9' }],
  ['https://live.nicovideo.jp/watch/lv345678901', { id: 'lv345678901' }],
  ['https://sp.live.nicovideo.jp/watch/lv345678901', { id: 'lv345678901' }],
  ['https://live.nicovideo.jp/embed/lv345678901', { id: 'lv345678901' }],
]);

refuses(niconico, [
  ['an empty text', '', 'no-id'],
  ['a picture', 'im4572423'],
  ['a manga', 'mg316785'],
  ['an id in upper case', 'SM9'],
  ['an id that starts with zero', 'sm09'],
  ['an id of 64 KB', '9'.repeat(65_536)],
  ['a user', 'https://www.nicovideo.jp/user/123'],
  ['a list', 'https://www.nicovideo.jp/mylist/123'],
  ['a picture with a short URL', 'https://nico.ms/im4572423'],
  ['a path below a video', 'https://www.nicovideo.jp/watch/sm9/comments'],
  ['an encoded slash', 'https://www.nicovideo.jp/watch/..%2fsm9'],
  ['markup behind an id', 'sm9"><script>'],
  ['the site of pictures', 'https://ext.seiga.nicovideo.jp/thumb/im4572423', 'foreign-address'],
  ['a look-alike host with a prefix', 'https://evilnicovideo.jp/watch/sm9', 'foreign-address'],
]);

test('builds the Niconico frame of a video, or the card of a broadcast', () => {
  expect(frameOf(niconico, { id: 'sm9' })).toBe(
    'https://embed.nicovideo.jp/watch/sm9?autoplay=0&jsapi=1&playerId=1',
  );
  expect(frameOf(niconico, { id: 'sm9', start: '90' }, { play: true })).toBe(
    'https://embed.nicovideo.jp/watch/sm9?from=90&autoplay=1&jsapi=1&playerId=1',
  );
  expect(frameOf(niconico, { id: 'lv345678901', start: '90' }, { play: true })).toBe(
    'https://live.nicovideo.jp/embed/lv345678901',
  );
});

test('links a Niconico video at its start time, or the broadcast', () => {
  expect(niconico.link({ id: 'sm9', start: '90' }).href).toBe('https://www.nicovideo.jp/watch/sm9?from=90');
  expect(niconico.link({ id: 'lv345678901' }).href).toBe('https://live.nicovideo.jp/watch/lv345678901');
});

test('sizes a Niconico broadcast as its card', () => {
  expect(niconico.sizeOf({ id: 'lv345678901' })).toEqual({ height: 176, width: 312 });
  expect(niconico.sizeOf({ id: 'sm9' })).toBeUndefined();
});
