import { buildUrl } from '../kit/build-url.ts';
import { booleanOption, theme } from '../option.ts';
import type { Provider } from '../provider.ts';
import { parseUrl } from '../registry/parse-url.ts';

const HOST = /^(?:(?:www|m)\.)?mixcloud\.com$/;
// User and show; the show's slug may be in any script. The excluded words are pages of the site and of a user.
const SHOW =
  /^\/?((?!(?:categories|discover|genres|live|player|search|tag|upload|widget)\/)[\w-]{1,64}\/(?:playlists\/(?:[\w-]|%[89a-fA-F][\da-fA-F]){1,200}|(?!(?:activity|community|dashboard|favorites|followers|following|listens|playlists|reposts|select|stream|subscribe|tracks|uploads)(?:\/|$))(?:[\w-]|%[89a-fA-F][\da-fA-F]){1,200}))\/?$/;

/** https://www.mixcloud.com/developers/widget/ */
export const mixcloud = {
  name: 'mixcloud',
  label: 'Mixcloud',
  privacyUrl: 'https://www.mixcloud.com/privacy/',
  tag: 'web-embed',
  kind: 'audio',
  aliases: [],
  hosts: ['mixcloud.com', 'player-widget.mixcloud.com'],
  frames: ['player-widget.mixcloud.com/widget/iframe/', 'www.mixcloud.com/widget/iframe/'],
  // The player's actual height; its embed code says less.
  size: { height: 160 },
  options: { mini: booleanOption, theme },
  allow: 'autoplay; encrypted-media; fullscreen',
  examples: [
    'https://www.mixcloud.com/NTSRadio/floating-points-7th-november-2014/',
    'https://player-widget.mixcloud.com/widget/iframe/?hide_cover=1&mini=1&feed=%2Fspartacus%2Fparty-time%2F',
  ],

  read({ url, id, query }) {
    const feed = url && /^\/widget\/iframe\/?$/.test(url.pathname) ? (query.get('feed') ?? '') : undefined;
    const page =
      feed === undefined ? url : parseUrl(/^\/\w/.test(feed) ? `https://mixcloud.com${feed}` : feed);
    if (url && !HOST.test(page?.hostname ?? '')) return undefined;
    const show = SHOW.exec(page ? page.pathname : id)?.[1];
    return show ? { id: show, theme: query.get('light') === '1' ? 'light' : undefined } : undefined;
  },

  sizeOf: ({ mini }) => (mini ? { height: 60 } : undefined),

  frame: ({ id = '', mini, theme }, { play, dark }) =>
    // Playlists have no frame.
    /^[^/]+\/playlists\//.test(id)
      ? undefined
      : buildUrl(
          `https://player-widget.mixcloud.com/widget/iframe/?feed=%2F${id.replaceAll('/', '%2F')}%2F`,
          {
            hide_cover: 1,
            mini: mini && 1,
            light: (theme ?? (dark ? 'dark' : 'light')) === 'light' && 1,
            autoplay: play && 1,
          },
        ),

  link: ({ id }) => buildUrl(`https://www.mixcloud.com/${id}/`),
} as const satisfies Provider;
