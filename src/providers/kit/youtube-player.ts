import type { Player } from '../player.ts';
import { messageFields } from './message-fields.ts';

// https://developers.google.com/youtube/iframe_api_reference#Playback_status
const PLAYING = 1;
const BUFFERING = 3;

const toMessage = (message: object) => JSON.stringify({ id: 1, channel: 'widget', ...message });
const command = (func: string, ...args: readonly unknown[]) => toMessage({ event: 'command', func, args });

/**
 * The player of YouTube's frame, whose URL must have `enablejsapi=1`. The messages are those of AMP:
 * https://github.com/ampproject/amphtml/blob/main/extensions/amp-youtube/0.1/amp-youtube.js
 *
 * It is not part of the descriptor: every page with an embed fetches that, but only pages with a player fetch this.
 * @example youtubePlayer.plays({ event: 'onStateChange', info: 1 }) // true
 */
export const youtubePlayer: Player = {
  listen: [toMessage({ event: 'listening' }), command('addEventListener', 'onStateChange')],
  pause: command('pauseVideo'),
  begin: '{"event":"command","func":"playVideo","args":""}',
  seek: seconds => [command('seekTo', seconds, true), command('playVideo')],
  // `{"event":"infoDelivery","info":{"playerState":1}}`, or after `addEventListener`:
  // `{"event":"onStateChange","info":1}`.
  plays({ event, info }) {
    const state = event === 'onStateChange' ? info : messageFields(info).playerState;
    return typeof state !== 'number' || state === BUFFERING ? undefined : state === PLAYING;
  },
};
