import { text } from '../responders.ts';
import type { Handler } from '../web.ts';
import { picture } from './drawing.ts';
import { greyPng } from './grey-png.ts';

/** A video with no larger poster than `hqdefault`. */
export const SMALL_VIDEO = 'aaaaaaaaaaa';
/** A deleted video without posters. */
export const GONE_VIDEO = 'bbbbbbbbbbb';

const SIZES: Record<string, readonly [number, number]> = {
  default: [120, 90],
  mqdefault: [320, 180],
  hqdefault: [480, 360],
  sddefault: [640, 480],
  maxresdefault: [1280, 720],
};

/** i.ytimg.com: a missing poster is a 404 with a grey picture, so no `error` event is fired. */
export const youtubePosters: Handler = (request, response) => {
  const [, id = '', name = ''] = /^\/vi(?:_webp)?\/([\w-]{11})\/(\w+)\./.exec(request.url.pathname) ?? [];
  const size = SIZES[name];
  const missing = id === GONE_VIDEO || (id === SMALL_VIDEO && /^(?:sd|maxres)default$/.test(name));
  if (!size || missing) return text(greyPng(120, 90), { status: 404, type: 'image/png' })(request, response);
  return text(picture(id, ...size), { type: 'image/svg+xml' })(request, response);
};

/** The player; like the real one it does not play without a referrer. */
export const youtubePlayer: Handler = (request, response) => {
  const id = /^\/embed\/([\w-]{11})$/.exec(request.url.pathname)?.[1];
  if (!id) return text('Not found', { status: 404 })(request, response);
  const plays = request.url.searchParams.get('autoplay') === '1';
  const body = request.headers.referer ? player(id, plays) : '<p>Error 153</p>';
  return text(
    `<!doctype html><html lang="en"><title>Video player</title><style>
      body { margin: 0; height: 100vh; background: #000; color: #fff; font: 14px system-ui, sans-serif; }
      svg { position: absolute; width: 100%; height: 100%; }
      svg svg { position: static; opacity: ${plays ? 0.75 : 0.4}; }
      p { margin: 0; padding: 20px; }
      #bar { position: absolute; inset: auto 12px 12px; display: flex; align-items: center; gap: 12px; }
      #track { flex: 1; height: 4px; background: linear-gradient(90deg, #f03 ${plays ? 22 : 0}%, #fff6 0); }
    </style>${body}`,
  )(request, response);
};

const player = (id: string, plays: boolean) => `${picture(id, 1280, 720)}
  <div id="bar"><span>${plays ? '❚❚' : '▶'}</span><div id="track"></div><span>${plays ? '14:07' : '0:00'} / 1:04:00</span></div>`;
