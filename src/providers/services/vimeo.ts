import { buildUrl } from '../kit/build-url.ts';
import { methodPlayer } from '../kit/method-player.ts';
import { seconds } from '../kit/seconds.ts';
import { booleanOption, optOut, pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

// Live events and showcases have their own embed pages.
const ID = /^(?:[1-9]\d{0,11}|(?:event|showcase)\/[1-9]\d{0,11}|showcase\/[\w-]{1,64})$/;
const NAMED_SHOWCASE = /\/.*[^\d]/;
// An unlisted video has a second, secret number, which is part of its URL.
const HASH = /^[\da-f]{8,16}$/;
const ID_WITH_HASH = /^(\d+)\/([\da-f]+)$/;
// Parts of the player, shown by default. The option is `showtitle`, as `title` is the embed's title.
const PLAYER_PARTS = {
  showtitle: 'title',
  byline: 'byline',
  portrait: 'portrait',
  badge: 'badge',
  controls: 'controls',
};
const PAGE = /^\/(event|showcase|album)\/(\d+|(?<=showcase\/)[\w-]+)(?:\/embed2?)?(?:\/([\da-f]{8,16}))?\/?$/;
const PATH =
  /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/|(?:album|showcase)\/\d+\/video\/|ondemand\/[\w-]+\/|(?!(?:channels|groups|ondemand|users|categories|manage|search|watch|album|showcase|event)\/)[\w-]+\/review\/)?(\d+)(?:\/([\da-f]+))?\/?$/;

/** Returns the id in a URL, and its secret hash if it has one. */
function workOf({
  pathname,
  searchParams,
}: URL): readonly [id?: string | undefined, hash?: string | undefined] {
  const [, kind, number, secret] = PAGE.exec(pathname) ?? [];
  if (kind) return [`${kind.replace('album', 'showcase')}/${number}`, secret];
  const [, video, hash] = PATH.exec(pathname) ?? [];
  // The Flash player.
  return pathname === '/moogaloop.swf' ? [searchParams.get('clip_id') ?? ''] : [video, hash];
}

/** https://developer.vimeo.com/player/sdk/embed */
export const vimeo = {
  name: 'vimeo',
  label: 'Vimeo',
  privacyUrl: 'https://vimeo.com/privacy',
  tag: 'web-embed',
  kind: 'video',
  aliases: ['vimeo-simple'],
  hosts: ['vimeo.com', 'player.vimeo.com'],
  frames: [
    'player.vimeo.com/video/',
    'vimeo.com/event/',
    'vimeo.com/showcase/',
    'vimeo.com/album/',
    'vimeo.com/moogaloop.swf',
  ],
  size: { ratio: 16 / 9 },
  options: {
    start: seconds,
    hash: pattern(HASH),
    loop: booleanOption,
    mute: booleanOption,
    ...Object.fromEntries(Object.keys(PLAYER_PARTS).map(part => [part, optOut])),
    color: text => /^#?([\da-f]{6})$/i.exec(text)?.[1],
    texttrack: pattern(/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,2}$/i),
  },
  allow: 'autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture',
  genericTitle: /^vimeo[ -](?:video|player)$/i,
  examples: [
    'https://vimeo.com/76979871#t=30s',
    'https://player.vimeo.com/video/76979871?h=8272103f6e',
    'https://vimeo.com/showcase/7008490',
  ],

  read({ url, id, query, args: [, , title] }) {
    const [video = '', secret] = url ? workOf(url) : (ID_WITH_HASH.exec(id)?.slice(1) ?? [id]);
    // Links from the site's share button have `ts` in milliseconds.
    const fromShareLink = `${Math.floor(Number(query.get('ts')) / 1000)}`;
    const start = url?.hash.startsWith('#t=') ? url.hash.slice(3) : (query.get('t') ?? fromShareLink);
    return ID.test(video)
      ? {
          id: video,
          hash: secret ?? query.get('h'),
          start,
          mute: query.get('muted'),
          showtitle: query.get('title'),
          title,
        }
      : undefined;
  },

  frame: ({ id = '', hash, start, loop, mute, color, texttrack, ...options }, { play }) => {
    // A showcase with a name in the place of its number has no frame under that name.
    if (NAMED_SHOWCASE.test(id)) return undefined;
    if (id.includes('/')) return buildUrl(`https://vimeo.com/${id}/embed${hash ? `/${hash}` : ''}`);
    const url = buildUrl(`https://player.vimeo.com/video/${id}`, {
      h: hash,
      // Without `dnt` the player tracks readers across sites.
      dnt: 1,
      autoplay: play && 1,
      playsinline: 1,
      loop: loop && 1,
      muted: mute && 1,
      // `texttrack` switches subtitles on, so the page's language is no default for it.
      texttrack,
      color,
      ...Object.fromEntries(Object.entries(PLAYER_PARTS).map(([part, name]) => [name, options[part] && '0'])),
    });
    if (start) url.hash = `t=${start}s`;
    return url;
  },

  // https://github.com/vimeo/player.js/blob/master/src/lib/postmessage.js
  player: methodPlayer({ seekMethod: 'setCurrentTime' }),

  link: ({ id, hash, start }) => {
    const url = buildUrl(`https://vimeo.com/${id}${hash ? `/${hash}` : ''}`);
    if (start) url.hash = `t=${start}s`;
    return url;
  },
} as const satisfies Provider;
