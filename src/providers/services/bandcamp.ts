import { buildUrl } from '../kit/build-url.ts';
import { typedId } from '../kit/typed-id.ts';
import { pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

const NUMBERED = /^(album|track|video)\/([1-9]\d{0,11})$/;
const PAGE = /^(?!www\/)([a-z\d][a-z\d-]{0,62})(\/(?:album|track)\/[\w-]{1,200})$/;
const COLOR = /^[\da-fA-F]{6}$/;

// Heights of the older players, which have fixed names. Today's player has its height from the options.
const HEIGHTS_PX: Readonly<Record<string, number>> = {
  small: 42,
  short: 23,
  medium: 120,
  venti: 100,
  grande: 100,
  grande2: 355,
  grande3: 415,
  tall: 295,
  tall2: 450,
};

/** https://get.bandcamp.help: embedded players. A page's URL has no number and can't be embedded. */
export const bandcamp = {
  name: 'bandcamp',
  label: 'Bandcamp',
  privacyUrl: 'https://bandcamp.com/privacy',
  tag: 'web-embed',
  kind: 'audio',
  mark: 'M7 5h3L5 19H2zm6 0h9l-5 14H8z',
  aliases: [],
  hosts: ['bandcamp.com', '*.bandcamp.com'],
  frames: ['bandcamp.com/EmbeddedPlayer/', 'bandcamp.com/VideoEmbed?'],
  size: { height: 470, width: 350 },
  options: {
    song: pattern(/^[1-9]\d{0,11}$/),
    size: text => (text === 'large' || Object.hasOwn(HEIGHTS_PX, text) ? text : undefined),
    artwork: pattern(/^(?:none|small|big)$/),
    tracklist: pattern(/^false$/),
    minimal: pattern(/^true$/),
    bgcol: pattern(COLOR),
    linkcol: pattern(COLOR),
  },
  allow: 'autoplay; fullscreen',
  examples: [
    'https://bandcamp.com/EmbeddedPlayer/album=1971321604/size=large/bgcol=ffffff/linkcol=0687f5/tracklist=false/',
    'https://bandcamp.com/VideoEmbed?track=2362742364',
  ],

  read(given) {
    const { url, id, query, params } = given;
    const isMainHost = url && /^(?:www\.)?bandcamp\.com$/.test(url.hostname);
    const [, path = ''] = (isMainHost && /^\/EmbeddedPlayer\/(.*)$/.exec(url.pathname)) || [];
    // The player's path is a list of `name=value`; themes have these names as arguments.
    const parts = new URLSearchParams(path.replaceAll('/', '&'));
    const part = (name: string) => parts.get(name) ?? (url || id ? undefined : params[name]);
    const album = part('album');
    const track = isMainHost && url.pathname === '/VideoEmbed' ? query.get('track') : part('track');
    const kind = album ? 'album' : path || !isMainHost ? 'track' : 'video';
    const page = url
      ? url.hostname.replace('.bandcamp.com', '') + url.pathname.replace(/\/$/, '')
      : (typedId(NUMBERED, given)?.[0] ?? id);
    const work = album || track ? `${kind}/${album || track}` : page;
    if (!NUMBERED.test(work) && !PAGE.test(work)) return undefined;
    const looks = ['size', 'artwork', 'tracklist', 'minimal', 'bgcol', 'linkcol'].map(
      name => [name, part(name)] as const,
    );
    return { id: work, song: album && track, ...Object.fromEntries(looks) };
  },

  sizeOf({ id = '', size, artwork = 'big', tracklist, minimal }) {
    if (id.startsWith('video/')) return { ratio: 16 / 9 };
    if (size && HEIGHTS_PX[size]) return { height: HEIGHTS_PX[size] };
    // Only the cover with a play button.
    if (minimal) return { ratio: 1, width: 350 };
    if (artwork === 'big') return undefined;
    return { height: tracklist || id.startsWith('track/') ? 120 : 274 };
  },

  frame({ id = '', song, size = 'large', artwork, tracklist, minimal, bgcol, linkcol }, { dark }) {
    const [, kind, number] = NUMBERED.exec(id) ?? [];
    if (!kind) return undefined;
    if (kind === 'video') return buildUrl('https://bandcamp.com/VideoEmbed', { track: number });
    const parts = {
      [kind]: number,
      size,
      bgcol: bgcol ?? (dark ? '333333' : 'ffffff'),
      linkcol: linkcol ?? (dark ? '0f91ff' : '0687f5'),
      artwork,
      tracklist,
      minimal,
      track: kind === 'album' ? song : number,
      transparent: 'true',
    };
    const path = Object.entries(parts).flatMap(([name, value]) => (value ? `${name}=${value}/` : []));
    return buildUrl(`https://bandcamp.com/EmbeddedPlayer/${path.join('')}`);
  },

  link({ id = '', song }) {
    const [, kind, number] = NUMBERED.exec(id) ?? [];
    if (!kind) return buildUrl(id.replace(PAGE, 'https://$1.bandcamp.com$2'));
    if (kind === 'video') return buildUrl('https://bandcamp.com/VideoEmbed', { track: number });
    return buildUrl(`https://bandcamp.com/EmbeddedPlayer/${kind}=${number}/${song ? `track=${song}/` : ''}`);
  },
} as const satisfies Provider;
