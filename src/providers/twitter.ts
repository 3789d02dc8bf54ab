import type { Provider } from './provider.ts';

const ID = /^\d{1,19}$/;
const USER = /^\w{1,15}$/;
const PATH = /^\/(?:#!\/)?(?:(\w{1,15})|i\/web)\/status(?:es)?\/(\d{1,19})(?:\/(?:photo|video)\/\d)?\/?$/;

/** https://docs.x.com/x-for-websites/embedded-posts/overview */
export const twitter = {
  name: 'twitter',
  label: 'X',
  tag: 'tweet-embed',
  kind: 'post',
  aliases: ['tweet', 'x', 'twitter_simple', 'x_simple'],
  hosts: ['twitter.com', 'www.twitter.com', 'mobile.twitter.com', 'x.com', 'www.x.com', 'mobile.x.com'],
  frames: [],
  shape: { height: 300, width: 550 },
  options: ['user', 'theme', 'conversation', 'cards'],
  allow: 'fullscreen',
  // The post's own links must open as ordinary pages, not inside the sandbox.
  sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  examples: ['https://x.com/chezou/status/1324621428235268096', 'https://twitter.com/jack/status/20'],

  read({ url, id, args, params }) {
    const path = url && PATH.exec(url.pathname === '/' ? `/${url.hash}` : url.pathname);
    // `{{< tweet USER ID >}}` was the order of Hugo's 0.89 to 0.122.
    const [first, second] = [id, args[1] ?? ''];
    const given = url ? path?.[2] : ID.test(second) ? second : first;
    if (!given || !ID.test(given)) return undefined;
    const user = params.user ?? path?.[1] ?? (given === second ? first : undefined);
    return {
      id: given,
      ...(user && user !== 'i' && USER.test(user) && { user }),
      ...(/^(?:light|dark)$/.test(params.theme ?? '') && { theme: params.theme }),
      ...(params.conversation === 'none' && { conversation: 'none' }),
      ...(params.cards === 'hidden' && { cards: 'hidden' }),
    } as Record<string, string>;
  },

  frame({ id, theme, conversation, cards }, { lang, dark }) {
    const url = new URL(`https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`);
    const query = url.searchParams;
    query.set('theme', theme ?? (dark ? 'dark' : 'light'));
    if (conversation) query.set('hideThread', 'true');
    if (cards) query.set('hideCard', 'true');
    if (lang) query.set('lang', lang);
    return url;
  },

  // X sends `i` on to the author, whoever it is.
  link: ({ id, user = 'i' }) => new URL(`https://x.com/${user}/status/${id}`),
} as const satisfies Provider;
