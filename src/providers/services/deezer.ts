import { buildUrl } from '../kit/build-url.ts';
import { typedId } from '../kit/typed-id.ts';
import { pattern, theme } from '../option.ts';
import type { Provider } from '../provider.ts';

// The player of 2012 had plurals (`tracks`); an artist's URL ends in `/top_tracks`.
const WORK =
  /^\/?(?:[a-z]{2}\/)?(?:widget\/(?:auto|(dark|light))\/)?(track|album|playlist|artist|episode|show)s?\/([1-9]\d{0,15})(?:\/top_tracks)?\/?$/;
const SHORT = /^(?:deezer\.page\.link|link\.deezer\.com\/s)\/[\w-]{4,40}$/;

/** https://developers.deezer.com/musicplugins/player */
export const deezer = {
  name: 'deezer',
  label: 'Deezer',
  privacyUrl: 'https://www.deezer.com/legal/personal-datas',
  tag: 'web-embed',
  kind: 'audio',
  aliases: [],
  hosts: ['deezer.com', 'widget.deezer.com', 'link.deezer.com', 'deezer.page.link'],
  frames: ['widget.deezer.com/widget/', 'www.deezer.com/plugins/player'],
  size: { height: 300 },
  options: { theme, tracklist: pattern(/^false$/) },
  allow: 'autoplay; clipboard-write; encrypted-media',
  examples: [
    'https://www.deezer.com/track/3135556',
    'https://www.deezer.com/fr/album/302127',
    'https://widget.deezer.com/widget/dark/playlist/1479458365?tracklist=false',
  ],

  read(given) {
    const { url, id, query } = given;
    const short = url ? url.hostname + url.pathname.replace(/\/$/, '') : id;
    if (SHORT.test(short)) return { id: short };
    const path = url?.pathname.endsWith('/plugins/player')
      ? `${query.get('type')}/${query.get('id')}`
      : url?.pathname;
    const work = path === undefined ? typedId(WORK, given) : WORK.exec(path);
    const themeArg = given.args.find(arg => /^(?:dark|light)$/.test(arg));
    return work ? { id: `${work[2]}/${work[3]}`, theme: work[1] ?? themeArg } : undefined;
  },

  sizeOf: ({ id = '' }) => (id.startsWith('track/') ? { height: 150 } : undefined),

  frame: ({ id = '', theme, tracklist }, { play, dark }) =>
    SHORT.test(id)
      ? undefined
      : buildUrl(
          `https://widget.deezer.com/widget/${theme ?? (dark ? 'dark' : 'light')}/${id}${id.startsWith('artist/') ? '/top_tracks' : ''}`,
          { tracklist, autoplay: play && 1 },
        ),

  link: ({ id = '' }) => buildUrl(SHORT.test(id) ? `https://${id}` : `https://www.deezer.com/${id}`),
} as const satisfies Provider;
