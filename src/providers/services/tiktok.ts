import { account } from '../kit/account.ts';
import { buildUrl } from '../kit/build-url.ts';
import { booleanOption, pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

const VIDEO =
  /^\/(?:@([\w.]{1,32})?\/video|(?:share\/)?video|embed(?:\/v2)?|player\/v1|v)\/(\d{15,20})(?:\.html)?\/?$/;
const ACCOUNT = /^\/(?:embed\/)?(@(?![\w.]*\.\.)[\w.]{1,32}(?:\/photo\/\d{15,20})?)\/?$/;
// Short URLs are redirects without the id of the video.
const SHORT = /^\/((?:t|vm|vt)\/[A-Za-z\d]{5,20})\/?$/;

// Parts of the player, shown by default: https://developers.tiktok.com/doc/embed-player
const flag = pattern(/^[01]$/);

const pathOf = ({ hostname, pathname }: URL) =>
  /^v[mt]\./.test(hostname) ? `/${hostname.slice(0, 2)}${pathname}` : pathname;

/** https://developers.tiktok.com/doc/embed-player */
export const tiktok = {
  name: 'tiktok',
  label: 'TikTok',
  privacyUrl: 'https://www.tiktok.com/legal/privacy-policy',
  tag: 'web-embed',
  kind: 'video',
  aliases: [],
  hosts: ['tiktok.com', 'vm.tiktok.com', 'vt.tiktok.com'],
  frames: ['www.tiktok.com/embed/', 'www.tiktok.com/player/v1/'],
  markup: 'blockquote.tiktok-embed',
  size: { ratio: 9 / 16, width: 340 },
  options: {
    user: account,
    loop: booleanOption,
    // Parameters under the player's own names.
    controls: flag,
    progress_bar: flag,
    play_button: flag,
    volume_control: flag,
    fullscreen_button: flag,
    timestamp: flag,
    music_info: flag,
    description: flag,
    closed_caption: flag,
    native_context_menu: flag,
  },
  allow: 'autoplay; encrypted-media; fullscreen',
  examples: ['https://www.tiktok.com/@scout2015/video/6718335390845095173'],

  read({ url, id, args: [first, second = ''], params }) {
    // `{{< tiktok USER ID >}}`, in the order of TikTok's URLs.
    const work = /^\d+$/.test(second) ? second : id;
    const path = url ? pathOf(url) : /^\d+$/.test(work) ? `/v/${work}` : `/${work}`;
    const [, user = params.usr ?? (work === id ? undefined : first), video] = VIDEO.exec(path) ?? [];
    if (video) return { id: video, user };
    const other = (ACCOUNT.exec(path) ?? SHORT.exec(path))?.[1];
    return other ? { id: other } : undefined;
  },

  frame({ id = '', loop, user, ...others }, { play }) {
    if (/^@[\w.]+$/.test(id)) return buildUrl(`https://www.tiktok.com/embed/${id}`);
    if (id.includes('/')) return undefined;
    return buildUrl(`https://www.tiktok.com/player/v1/${id}`, {
      ...others,
      autoplay: play && 1,
      loop: loop && 1,
      // Related videos at the end are from the same account only.
      rel: '0',
    });
  },

  // https://developers.tiktok.com/doc/embed-player: state 1 plays, 3 buffers.
  player: {
    pause: { type: 'pause', 'x-tiktok-player': true },
    begin: { type: 'play', 'x-tiktok-player': true },
    seek: value => [
      { type: 'seekTo', value, 'x-tiktok-player': true },
      { type: 'play', 'x-tiktok-player': true },
    ],
    plays: ({ type, value }) => (type !== 'onStateChange' || value === 3 ? undefined : value === 1),
  },

  link({ id = '', user = '_' }) {
    if (id.startsWith('v')) return buildUrl(`https://${id.replace('/', '.tiktok.com/')}/`);
    // TikTok redirects `@_` to the account of the video.
    return buildUrl(`https://www.tiktok.com/${/^\d/.test(id) ? `@${user}/video/${id}` : id}`);
  },

  sizeOf: ({ id }) => (id?.startsWith('@') ? { height: 480, width: 780 } : undefined),
} as const satisfies Provider;
