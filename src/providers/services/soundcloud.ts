import { buildUrl } from '../kit/build-url.ts';
import { methodPlayer } from '../kit/method-player.ts';
import { booleanOption, pattern } from '../option.ts';
import type { Provider } from '../provider.ts';
import { parseUrl } from '../registry/parse-url.ts';

const HOST = /^(?:(?:www|m|on|api|api-v2|feeds)\.)?soundcloud\.com$/;
// What the player's own code names: `api.soundcloud.com/tracks/1`, and lately `…/tracks/soundcloud:tracks:1`.
const NUMBERED =
  /^(?:api\/)?(?:(tracks|playlists|users)\/)?(?:soundcloud(?::|%3[aA])(tracks|playlists|users)(?::|%3[aA]))?(\d{1,15})$/;
// The site's own pages, and the tabs of a person's page, stand where names do.
const PERSON =
  /^@(?!(?:charts|discover|feed|imprint|jobs|messages|notifications|pages|people|player|search|settings|signin|stations|stream|tags|upload|you)$)[\w-]{2,64}$/;
const WORK =
  /^((?!(?:api|charts|discover|feed|pages|people|player|search|settings|stations|stream|tags|tracks|playlists|users|you)\/)[\w-]{2,64}\/(?:sets\/[\w-]{1,200}|(?!(?:albums|comments|favorites|followers|following|groups|likes|popular-tracks|reposts|sets|spotlight|toptracks|tracks)(?:\/|$))[\w-]{1,200}))(?:\/(s-[\w-]{3,40}))?$/;
const FLAG = pattern(/^(?:true|false)$/);
const SHORT = /^s\/\w{4,32}$/;

const pathOf = ({ hostname, pathname }: URL) => {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (hostname.startsWith('on.')) return `s/${path}`;
  if (hostname.startsWith('api')) return `api/${path}`;
  if (hostname.startsWith('feeds.')) return `api/tracks/${/^stream\/(\d+)-[\w-]+\.mp3$/.exec(path)?.[1]}`;
  return path.includes('/') ? path : `@${path}`;
};

const player = (id: string, secret?: string) =>
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
  frames: ['w.soundcloud.com/player/', 'w.soundcloud.com/player?', 'player.soundcloud.com/player.swf'],
  size: { height: 166 },
  options: {
    // What is not for everybody has a token, which belongs to the address.
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
  examples: [
    'https://soundcloud.com/forss/flickermood',
    'https://soundcloud.com/forss/sets/soulhack',
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293&color=%23ff5500&auto_play=false',
  ],

  read({ url, id, query, name = '', params, args: [, title] }) {
    const own = url && /^(?:w|player)\./.test(url.hostname) ? parseUrl(query.get('url') ?? '') : url;
    if (url && !HOST.test(own?.hostname ?? '')) return undefined;
    // A number alone does not say of what it is one.
    const kindOf = /^\d+$/.test(id) && /(track|playlist|user)s?$/i.exec(params.type ?? name)?.[1];
    const text = own ? pathOf(own) : kindOf ? `${kindOf.toLowerCase()}s/${id}` : id;
    const [numbered, kind = 'tracks', urn = kind, number] = NUMBERED.exec(text) ?? [];
    const [, work = text, token] = WORK.exec(text) ?? [];
    const secret = token ?? own?.searchParams.get('secret_token') ?? query.get('secret_token');
    if (numbered) return { id: `${urn}/${number}`, secret, title };
    return WORK.test(work) || PERSON.test(work) || SHORT.test(work) ? { id: work, secret, title } : undefined;
  },

  sizeOf({ id = '', visual }) {
    const list = /^(?:@|playlists|users)|\/sets\//.test(id);
    return list ? { height: 450 } : visual ? { height: 300 } : undefined;
  },

  frame: ({ id = '', secret, color, visual, show_comments = 'false', ...said }, { play }) =>
    SHORT.test(id)
      ? undefined
      : buildUrl('https://w.soundcloud.com/player/', {
          ...player(id, secret),
          color: color && `#${color}`,
          auto_play: play && 'true',
          hide_related: 'true',
          show_comments,
          show_teaser: 'false',
          visual: visual && 'true',
          ...said,
        }),

  // What the widget's own script says to it: https://w.soundcloud.com/player/api.js
  player: methodPlayer({ seekMethod: 'seekTo', unitsPerSecond: 1000 }),

  // A number leads to no page but the player's.
  link: ({ id = '', secret }) =>
    NUMBERED.test(id)
      ? buildUrl('https://w.soundcloud.com/player/', player(id, secret))
      : SHORT.test(id)
        ? buildUrl(`https://on.soundcloud.com/${id.slice(2)}`)
        : buildUrl(`https://soundcloud.com/${id.replace('@', '')}${secret ? `/${secret}` : ''}`),
} as const satisfies Provider;
