import { buildUrl } from '../kit/build-url.ts';
import { messageFields } from '../kit/message-fields.ts';
import { theme } from '../option.ts';
import type { Provider } from '../provider.ts';

// An account is a DID or a handle (a domain); the key of a post is a timestamp in base 32.
const POST =
  /^(?:(?:\/profile|\/embed|at:\/)\/)?(?![\w:.-]*\.\.)(did:plc:[a-z2-7]{24}|did:web:[a-z\d.-]{3,253}|[A-Za-z\d][A-Za-z\d-]{0,62}\.[A-Za-z\d.-]{2,190})\/(?:(?:post|app\.bsky\.feed\.post)\/)?([a-z2-7]{13})\/?$/;

/** https://docs.bsky.app/docs/advanced-guides/oembed */
export const bluesky = {
  name: 'bluesky',
  label: 'Bluesky',
  privacyUrl: 'https://bsky.social/about/support/privacy-policy',
  tag: 'web-embed',
  kind: 'post',
  mark: 'M11 12Q9 6 2 3q-1 9 3 10zm2 0q2-6 9-9 1 9-3 10zm-2 2l-6 1q0 5 4 6zm2 0l6 1q0 5-4 6z',
  aliases: ['bsky'],
  hosts: ['bsky.app', 'embed.bsky.app'],
  frames: ['embed.bsky.app/embed/'],
  markup: 'blockquote.bluesky-embed',
  size: { height: 350, width: 600 },
  options: { theme },
  allow: 'fullscreen',
  examples: [
    'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/post/3l6oveex3ii2l',
    'https://bsky.app/profile/bsky.app/post/3l6oveex3ii2l',
  ],

  read({ url, id, query }) {
    const [, actor, key] =
      POST.exec(url?.pathname ?? (id || query.get('uri')?.replace('https://bsky.app', '') || '')) ?? [];
    return key ? { id: `${actor}/${key}`, theme: query.get('colorMode') } : undefined;
  },

  frame({ id = '', theme }, { dark }) {
    // The service answers 400 to a handle: https://github.com/bluesky-social/social-app/issues/9073
    if (!id.startsWith('did:')) return undefined;
    return buildUrl(`https://embed.bsky.app/embed/${id.replace('/', '/app.bsky.feed.post/')}`, {
      colorMode: theme ?? (dark ? 'dark' : 'light'),
    });
  },

  link: ({ id = '' }) => buildUrl(`https://bsky.app/profile/${id.replace('/', '/post/')}`),

  height: message => messageFields(message).height,
} as const satisfies Provider;
