import { buildUrl } from '../kit/build-url.ts';
import { messageFields } from '../kit/message-fields.ts';
import { pattern, theme } from '../option.ts';
import type { Provider } from '../provider.ts';

const ID = /^\d{1,19}$/;
const FRAME = /^\/embed\/(?:Tweet|index)\.html$/;
// t.co is not a host: a short URL may redirect anywhere. Old account names are longer than new ones may be.
const PATH =
  /^\/(?:#!\/)?(?:(?:(\w{1,30})\/|i\/web\/)?status(?:es)?|i\/(?:videos(?:\/tweet)?|topics\/tweet|cards\/tfw\/v1))\/(\d{1,19})(?:\/(?:(?:photo|video)\/\d|mediaViewer|analytics|quotes|likes|retweets))?\/?$/;

// A JSON-RPC call as an object: `{'twttr.embed': {method: 'twttr.private.resize', params: [{height: 300}]}}`.
const callIn = (message: unknown) => messageFields(messageFields(message)['twttr.embed']);

/** https://docs.x.com/x-for-websites/embedded-posts/overview */
export const twitter = {
  name: 'twitter',
  label: 'X',
  privacyUrl: 'https://x.com/privacy',
  tag: 'tweet-embed',
  kind: 'post',
  mark: 'M3 3h4l5 6.7L17 3h4l-7 9 7 9h-4l-5-6.7L7 21H3l7-9z',
  aliases: ['tweet', 'x', 'twitter_simple', 'x_simple', 'tweet_card', 'twitter-card'],
  hosts: ['twitter.com', 'x.com', 'platform.twitter.com'],
  frames: ['platform.twitter.com/embed/'],
  markup: 'blockquote.twitter-tweet,blockquote.twitter-video',
  size: { height: 300, width: 550 },
  options: {
    user: pattern(/^(?!i$)\w{1,15}$/),
    theme,
    conversation: pattern(/^none$/),
    cards: pattern(/^hidden$/),
  },
  allow: 'fullscreen',
  // Links in the post must open as ordinary pages outside the sandbox.
  sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  examples: ['https://x.com/chezou/status/1324621428235268096', 'https://twitter.com/jack/status/20'],

  read({ url, id, query, args: [first, second = ''] }) {
    // The frame that X's script makes of a quote.
    const framed = url && FRAME.test(url.pathname) ? query.get('id') : undefined;
    if (framed) {
      const conversation = query.get('hideThread') === 'true' ? 'none' : undefined;
      const cards = query.get('hideCard') === 'true' ? 'hidden' : undefined;
      return ID.test(framed) ? { id: framed, conversation, cards } : undefined;
    }
    const path = url && PATH.exec(url.pathname === '/' ? `/${url.hash}` : url.pathname);
    if (url) return path ? { id: path[2] ?? '', user: path[1] } : undefined;
    // `{{< tweet USER ID >}}` is the order of Hugo 0.89 to 0.122.
    return ID.test(second) ? { id: second, user: first } : ID.test(id) ? { id } : undefined;
  },

  frame: ({ id, theme, conversation, cards }, { lang, dark }) =>
    buildUrl('https://platform.twitter.com/embed/Tweet.html', {
      id,
      dnt: 'true',
      theme: theme ?? (dark ? 'dark' : 'light'),
      hideThread: conversation && 'true',
      hideCard: cards && 'true',
      lang,
    }),

  // X redirects `i` to the account of the post.
  link: ({ id, user = 'i' }) => buildUrl(`https://x.com/${user}/status/${id}`),

  height(message) {
    const { method, params } = callIn(message);
    return method === 'twttr.private.resize' && Array.isArray(params)
      ? messageFields(params[0]).height
      : undefined;
  },

  isGone: message => callIn(message).method === 'twttr.private.no_results',
} as const satisfies Provider;
