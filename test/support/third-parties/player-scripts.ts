import { text } from '../responders.ts';
import type { Handler, Web } from '../web.ts';
import { PLAYERS } from './players.ts';

// Stand-ins for the scripts by which pages drive players. They make the same frames as the services' own, and send the
// commands that the stand-ins of the players understand.

/** https://www.youtube.com/iframe_api: `YT.Player` replaces an element by a frame. */
const YOUTUBE_API = `
  window.YT = {
    PlayerState: { ENDED: 0, PLAYING: 1, PAUSED: 2, BUFFERING: 3, CUED: 5 },
    Player: class {
      constructor(place, { videoId, host, playerVars, events }) {
        const element = typeof place === 'string' ? document.getElementById(place) : place;
        const isFrame = element.localName === 'iframe';
        const frame = isFrame ? element : document.createElement('iframe');
        const query = new URLSearchParams({ ...playerVars, enablejsapi: 1, origin: location.origin });
        if (!isFrame) frame.src = (host ?? 'https://www.youtube.com') + '/embed/' + videoId + '?' + query;
        frame.id = element.id;
        frame.addEventListener('load', () => {
          frame.contentWindow.postMessage('{"event":"listening"}', '*');
          events?.onReady?.({ target: this });
        });
        this.tell = func => frame.contentWindow.postMessage(JSON.stringify({ event: 'command', func, args: [] }), '*');
        addEventListener('message', ({ source, data }) => {
          const state = source === frame.contentWindow && JSON.parse(data).info?.playerState;
          if (state) events?.onStateChange?.({ target: this, data: state });
        });
        this.getIframe = () => frame;
        if (!isFrame) element.replaceWith(frame);
      }
      playVideo() { this.tell('playVideo'); }
      pauseVideo() { this.tell('pauseVideo'); }
      getDuration() { return 3840; }
      getCurrentTime() { return 0; }
      getVideoLoadedFraction() { return 0; }
      getVideoUrl() { return 'https://www.youtube.com/watch?v=nNFCc3nowfg'; }
      getAvailablePlaybackRates() { return [1]; }
      getVideoData() { return { title: 'The talk' }; }
      getPlaybackRate() { return 1; }
      isMuted() { return false; }
      setVolume() {} mute() {} unMute() {} seekTo() {} setPlaybackRate() {} destroy() {}
    },
  };
  window.onYouTubeIframeAPIReady?.();
`;

/** https://player.vimeo.com/api/player.js: `Vimeo.Player` drives a frame that is there. */
const VIMEO_API = `
  window.Vimeo = {
    Player: class {
      constructor(frame) {
        if (frame?.localName !== 'iframe') throw new TypeError('You must pass either a valid element or a valid id.');
        this.frame = frame;
      }
      ready() { return Promise.resolve(); }
      tell(method) { this.frame.contentWindow.postMessage(JSON.stringify({ method }), '*'); return Promise.resolve(); }
      play() { return this.tell('play'); }
      pause() { return this.tell('pause'); }
      on() {} off() {}
    },
  };
  for (const name of ['getVideoTitle', 'getVideoUrl'])
    Vimeo.Player.prototype[name] = async () => 'https://vimeo.com/76979871';
  for (const name of ['getCurrentTime', 'getDuration', 'getVideoWidth', 'getVideoHeight', 'getVolume'])
    Vimeo.Player.prototype[name] = async () => 1;
  Vimeo.Player.prototype.getTextTracks = async () => [];
  for (const name of ['setCurrentTime', 'setVolume', 'setMuted', 'setLoop', 'setPlaybackRate', 'disableTextTrack', 'setAutopause', 'unload', 'loadVideo'])
    Vimeo.Player.prototype[name] = async () => {};
`;

const script = (code: string) => text(code, { type: 'text/javascript' });

/** Serves the players of YouTube and Vimeo, and the scripts that drive them. */
export function openPlayers(web: Web): void {
  const withApi =
    (path: string, api: string, player: Handler): Handler =>
    (request, response) =>
      (request.url.pathname === path ? script(api) : player)(request, response);
  web.host('www.youtube.com', withApi('/iframe_api', YOUTUBE_API, PLAYERS.youtube));
  web.host('player.vimeo.com', withApi('/api/player.js', VIMEO_API, PLAYERS.vimeo));
  web.host('www.youtube-nocookie.com', PLAYERS.youtube);
  const about = text('{}', { type: 'application/json', headers: { 'access-control-allow-origin': '*' } });
  web.host('noembed.com', about);
  web.host('vimeo.com', about);
}
