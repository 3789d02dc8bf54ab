import { describe, expect, test } from 'vitest';
import { type Provider, providers } from '../../src/entries/lib/providers.ts';
import { jsonMessageFields } from '../../src/providers/kit/json-message.ts';
import { messageFields } from '../../src/providers/kit/message-fields.ts';
import { youtubePlayer } from '../../src/providers/kit/youtube-player.ts';
import type { Player } from '../../src/providers/player.ts';
import { niconico } from '../../src/providers/services/niconico.ts';
import { soundcloud } from '../../src/providers/services/soundcloud.ts';
import { spotify } from '../../src/providers/services/spotify.ts';
import { streamable } from '../../src/providers/services/streamable.ts';
import { tiktok } from '../../src/providers/services/tiktok.ts';
import { vimeo } from '../../src/providers/services/vimeo.ts';

const players: readonly (readonly [string, Player])[] = [
  ['youtube', youtubePlayer],
  ...providers.flatMap((provider: Provider) =>
    typeof provider.player === 'object' ? [[provider.name, provider.player] as const] : [],
  ),
];

const playsIn = (player: Player, message: unknown) =>
  player.plays(typeof message === 'string' ? jsonMessageFields(message) : messageFields(message));

const json = JSON.stringify;

test.each<[string, Player, unknown, boolean | undefined]>([
  ['that it plays', youtubePlayer, json({ event: 'infoDelivery', info: { playerState: 1 } }), true],
  ['that it plays', youtubePlayer, json({ event: 'onStateChange', info: 1 }), true],
  ['that it rests', youtubePlayer, json({ event: 'infoDelivery', info: { playerState: 2 } }), false],
  ['that it is over', youtubePlayer, json({ event: 'onStateChange', info: 0 }), false],
  ['that it waits for more', youtubePlayer, json({ event: 'onStateChange', info: 3 }), undefined],
  ['at what pace', youtubePlayer, json({ event: 'onPlaybackRateChange', info: 1 }), undefined],
  ['how loud', youtubePlayer, json({ event: 'infoDelivery', info: { volume: 100 } }), undefined],
  ['that it plays', vimeo.player, { event: 'play', data: { seconds: 1 } }, true],
  ['that it plays', vimeo.player, json({ event: 'play' }), true],
  ['that it rests', vimeo.player, { event: 'pause' }, false],
  ['that it is there', vimeo.player, { event: 'ready' }, undefined],
  ['that it plays', soundcloud.player, json({ method: 'play', value: {}, widgetId: 'a' }), true],
  ['that it rests', soundcloud.player, json({ method: 'pause' }), false],
  ['that it is there', soundcloud.player, json({ method: 'ready' }), undefined],
  ['that it plays', streamable.player, json({ context: 'player.js', event: 'play' }), true],
  ['that it plays', tiktok.player, { type: 'onStateChange', value: 1, 'x-tiktok-player': true }, true],
  ['that it rests', tiktok.player, { type: 'onStateChange', value: 2, 'x-tiktok-player': true }, false],
  ['that it waits for more', tiktok.player, { type: 'onStateChange', value: 3 }, undefined],
  ['where it is', tiktok.player, { type: 'onCurrentTime', value: { currentTime: 1 } }, undefined],
  ['that it plays', niconico.player, { eventName: 'playerStatusChange', data: { playerStatus: 2 } }, true],
  ['that it is over', niconico.player, { eventName: 'playerStatusChange', data: { playerStatus: 4 } }, false],
  ['that it is there', niconico.player, { eventName: 'loadComplete', data: {} }, undefined],
  ['that it plays', spotify.player, { type: 'playback_update', payload: { isPaused: false } }, true],
  ['that it rests', spotify.player, { type: 'playback_update', payload: { isPaused: true } }, false],
  ['that it is there', spotify.player, { type: 'ready' }, undefined],
])('a player is understood that says %s', (_, player, message, plays) => {
  expect(playsIn(player, message)).toBe(plays);
});

test('players are told to pause, and where to go, in their own words', () => {
  expect(youtubePlayer.pause).toBe(
    '{"id":1,"channel":"widget","event":"command","func":"pauseVideo","args":[]}',
  );
  expect(youtubePlayer.seek?.(90)[0]).toContain('"func":"seekTo","args":[90,true]');
  expect(vimeo.player.pause).toBe('{"method":"pause"}');
  expect(vimeo.player.seek?.(90)).toEqual(['{"method":"setCurrentTime","value":90}', '{"method":"play"}']);
  expect(soundcloud.player.seek?.(90)[0]).toBe('{"method":"seekTo","value":90000}');
  expect(streamable.player.pause).toBe('{"context":"player.js","version":"0.0.11","method":"pause"}');
  expect(tiktok.player.seek(90)[0]).toEqual({ type: 'seekTo', value: 90, 'x-tiktok-player': true });
  expect(niconico.player.seek(90)[0]).toMatchObject({ eventName: 'seek', data: { time: 90_000 } });
});

describe.each(players)('the player of %s', (_, player) => {
  test('makes nothing of what is no message of its, and never throws', () => {
    const strange = [
      '',
      'play',
      '{',
      '[]',
      '{"event":null}',
      '{"info":null}',
      0,
      1,
      true,
      null,
      undefined,
      [],
      {},
    ];
    for (const message of [...strange, { event: {}, info: [], data: null, payload: 1, type: [], value: 1 }])
      expect(playsIn(player, message), json(message)).toBeUndefined();
  });

  test('is only told what a message can hold', () => {
    const messages = [...(player.listen ?? []), player.pause, ...(player.seek?.(7) ?? [])];
    for (const message of messages) expect(structuredClone(message)).toEqual(message);
  });
});
