import { buildUrl } from '../kit/build-url.ts';
import { methodPlayer } from '../kit/method-player.ts';
import { booleanOption, pattern } from '../option.ts';
import type { Provider } from '../provider.ts';
import { parseUrl } from '../registry/parse-url.ts';

const HOST = /^(?:(?:www|m|on|api|api-v2|feeds)\.)?soundcloud\.com$/;
// The id in embed codes: `api.soundcloud.com/tracks/1`, recently `…/tracks/soundcloud:tracks:1`.
const NUMBERED =
  /^(?:api\/)?(?:(tracks|playlists|users)\/)?(?:soundcloud(?::|%3[aA])(tracks|playlists|users)(?::|%3[aA]))?(\d{1,15})$/;
// The excluded words are pages of the site and tabs of a user's page.
const USER =
  /^@(?!(?:charts|discover|feed|pages|people|player|search|settings|stations|stream|tags|you|imprint|jobs|messages|notifications|signin|upload)$)[\w-]{2,64}$/;
const WORK =
  /^((?!(?:charts|discover|feed|pages|people|player|search|settings|stations|stream|tags|you|api|tracks|playlists|users)\/)[\w-]{2,64}\/(?:sets\/[\w-]{1,200}|(?!(?:albums|comments|favorites|followers|following|groups|likes|popular-tracks|reposts|sets|spotlight|toptracks|tracks)(?:\/|$))[\w-]{1,200}))(?:\/(s-[\w-]{3,40}))?$/;
const FLAG = pattern(/^(?:true|false)$/);
const SHORT = /^s\/\w{4,32}$/;

const pathOf = ({ hostname, pathname }: URL) => {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (hostname.startsWith('on.')) return `s/${path}`;
  if (hostname.startsWith('api')) return `api/${path}`;
  if (hostname.startsWith('feeds.')) return `api/tracks/${/^stream\/(\d+)-[\w-]+\.mp3$/.exec(path)?.[1]}`;
  return path.includes('/') ? path : `@${path}`;
};

const playerQuery = (id: string, secret?: string) =>
  NUMBERED.test(id)
    ? { url: buildUrl(`https://api.soundcloud.com/${id}`, { secret_token: secret }).href }
    : { url: `https://soundcloud.com/${id.replace('@', '')}`, secret_token: secret };

/** https://developers.soundcloud.com/docs/api/html5-widget */
export const soundcloud = {
  name: 'soundcloud',
  label: 'SoundCloud',
  privacyUrl: 'https://soundcloud.com/pages/privacy',
  tag: 'web-embed',
  kind: 'audio',
  mark: 'M3 9h3v6H3zm5-6h3v18H8zm5 4h3v10h-3zm5 3h3v4h-3z',
  aliases: ['soundcloud-track', 'soundcloud-playlist'],
  hosts: [
    'soundcloud.com',
    'on.soundcloud.com',
    'w.soundcloud.com',
    'api.soundcloud.com',
    'api-v2.soundcloud.com',
    'feeds.soundcloud.com',
    'player.soundcloud.com',
  ],
  frames: ['w.soundcloud.com/player', 'player.soundcloud.com/player.swf'],
  size: { height: 166 },
  options: {
    // A private track has a token, which is part of its URL.
    secret: pattern(/^s-[\w-]{3,40}$/),
    color: text => /^#?([\da-fA-F]{6})$/.exec(text)?.[1],
    visual: booleanOption,
    show_user: FLAG,
    show_comments: FLAG,
    show_reposts: FLAG,
    sharing: FLAG,
    start_track: pattern(/^\d{1,3}$/),
  },
  allow: 'autoplay; encrypted-media',
  examples: ['https://soundcloud.com/forss/flickermood', 'https://soundcloud.com/forss/sets/soulhack'],

  read({ url, id, query, name = '', params, args: [, title] }) {
    const contentUrl = url && /^(?:w|player)\./.test(url.hostname) ? parseUrl(query.get('url') ?? '') : url;
    if (url && !HOST.test(contentUrl?.hostname ?? '')) return undefined;
    // A bare number has no kind; `type=` or the shortcode's name says it.
    const kindOf = /^\d+$/.test(id) && /(track|playlist|user)s?$/i.exec(params.type ?? name)?.[1];
    const text = contentUrl ? pathOf(contentUrl) : kindOf ? `${kindOf.toLowerCase()}s/${id}` : id;
    const [numbered, kind = 'tracks', urn = kind, number] = NUMBERED.exec(text) ?? [];
    const [, work = text, token] = WORK.exec(text) ?? [];
    const secret = token ?? contentUrl?.searchParams.get('secret_token') ?? query.get('secret_token');
    if (numbered) return { id: `${urn}/${number}`, secret, title };
    return WORK.test(work) || USER.test(work) || SHORT.test(work) ? { id: work, secret, title } : undefined;
  },

  sizeOf({ id = '', visual }) {
    const list = /^(?:@|playlists|users)|\/sets\//.test(id);
    return list ? { height: 450 } : visual ? { height: 300 } : undefined;
  },

  frame: ({ id = '', secret, color, visual, show_comments = 'false', ...options }, { play }) =>
    SHORT.test(id)
      ? undefined
      : buildUrl('https://w.soundcloud.com/player/', {
          ...playerQuery(id, secret),
          color: color && `#${color}`,
          auto_play: play && 'true',
          hide_related: 'true',
          show_comments,
          show_teaser: 'false',
          visual: visual && 'true',
          ...options,
        }),

  // The messages of the widget's own script: https://w.soundcloud.com/player/api.js
  player: methodPlayer({ seekMethod: 'seekTo', unitsPerSecond: 1000 }),

  // The site has no page by number, only the player.
  link: ({ id = '', secret }) =>
    NUMBERED.test(id)
      ? buildUrl('https://w.soundcloud.com/player/', playerQuery(id, secret))
      : SHORT.test(id)
        ? buildUrl(`https://on.soundcloud.com/${id.slice(2)}`)
        : buildUrl(`https://soundcloud.com/${id.replace('@', '')}${secret ? `/${secret}` : ''}`),
} as const satisfies Provider;
