import { buildUrl } from '../kit/build-url.ts';
import { pattern, theme } from '../option.ts';
import type { Provider } from '../provider.ts';

// Country, name and number; the name may be in any script.
const WORK =
  /^\/?(?:([a-z]{2})\/)?(podcast\/(?:(?:[\w-]|%[89a-fA-F][\da-fA-F]){1,200}\/)?)(?:id)?(\d{1,12})\/?$/;

/** https://tools.applemediaservices.com: as in its embed codes. */
export const applepodcasts = {
  name: 'applepodcasts',
  label: 'Apple Podcasts',
  privacyUrl: 'https://www.apple.com/legal/privacy/',
  tag: 'web-embed',
  kind: 'audio',
  mark: 'M7 20a9.5 9.5 0 1 1 10 0l-1-2a7.5 7.5 0 1 0-8 0zM12 7a3 3 0 1 1-.1 0zm-2 7.5h4l-1 7.5h-2z',
  aliases: ['apple-podcast'],
  hosts: ['podcasts.apple.com', 'embed.podcasts.apple.com', 'itunes.apple.com', 'geo.itunes.apple.com'],
  frames: ['embed.podcasts.apple.com/'],
  size: { height: 450, width: 660 },
  options: { episode: pattern(/^\d{1,15}$/), theme },
  allow: 'autoplay; clipboard-write; encrypted-media; fullscreen',
  // Stricter than Apple's embed code: links open a new tab and can't navigate the page itself.
  sandbox:
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms allow-storage-access-by-user-activation',
  examples: [
    'https://podcasts.apple.com/us/podcast/the-daily/id1200361736',
    'https://podcasts.apple.com/us/podcast/the-daily/id1200361736?i=1000634128433',
  ],

  read({ url, id, query }) {
    const [work, country = 'us', path, number] = WORK.exec(url ? url.pathname : id) ?? [];
    return work ? { id: `${country}/${path}id${number}`, episode: query.get('i') } : undefined;
  },

  sizeOf: ({ episode }) => (episode ? { height: 175, width: 660 } : undefined),

  frame: ({ id, episode, theme }, { dark }) =>
    buildUrl(`https://embed.podcasts.apple.com/${id}`, {
      i: episode,
      theme: theme ?? (dark ? 'dark' : 'light'),
    }),

  link: ({ id, episode }) => buildUrl(`https://podcasts.apple.com/${id}`, { i: episode }),
} as const satisfies Provider;
