import type { Player } from '../player.ts';
import { messageFields } from './message-fields.ts';

// https://developers.google.com/youtube/iframe_api_reference#Playback_status
const PLAYING = 1;
const BUFFERING = 3;

const say = (message: object) => JSON.stringify({ id: 1, channel: 'widget', ...message });
const command = (func: string, ...args: readonly unknown[]) => say({ event: 'command', func, args });

/**
 * What YouTube's player understands and says, once its address has `enablejsapi=1`; as AMP speaks to it:
 * https://github.com/ampproject/amphtml/blob/main/extensions/amp-youtube/0.1/amp-youtube.js
 *
 * It stands beside the descriptor, which every page with an embed fetches, for a page fetches it when a player is there.
 */
export const youtubePlayer: Player = {
  listen: [say({ event: 'listening' }), command('addEventListener', 'onStateChange')],
  pause: command('pauseVideo'),
  begin: '{"event":"command","func":"playVideo","args":""}',
  seek: seconds => [command('seekTo', seconds, true), command('playVideo')],
  // `{"event":"infoDelivery","info":{"playerState":1}}`, and what it was asked for: `{"event":"onStateChange","info":1}`.
  plays({ event, info }) {
    const state = event === 'onStateChange' ? info : messageFields(info).playerState;
    return typeof state !== 'number' || state === BUFFERING ? undefined : state === PLAYING;
  },
};
