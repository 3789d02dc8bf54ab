import { buildUrl } from '../kit/build-url.ts';
import { jsonMessageFields } from '../kit/json-message.ts';
import { messageFields } from '../kit/message-fields.ts';
import { pattern, theme } from '../option.ts';
import type { Provider } from '../provider.ts';

// A comment follows the post's title, or the word `comment`.
const POST =
  /^\/(r|u|user)\/([\w-]{2,32})\/comments\/([a-z\d]{2,10})(?:\/[\w%-]{1,400}(?:\/([a-z\d]{2,10}))?)?\/?$/;
const SUB = /^\/(r\/\w{2,32}|(?:r|u|user)\/[\w-]{2,32}\/s\/[A-Za-z\d]{5,20})\/?$/;
const SHORT = /^\/(?:comments|gallery)\/([a-z\d]{2,10})(?:\/[\w%-]{1,400})?\/?$/;

/** https://publish.reddit.com */
export const reddit = {
  name: 'reddit',
  label: 'Reddit',
  privacyUrl: 'https://www.reddit.com/policies/privacy-policy',
  tag: 'web-embed',
  kind: 'post',
  mark: 'M11 8V2h6v2h-4v4a9.5 7 0 1 1-2 0zm1 2a7.5 5 0 1 0 .1 0zM8 13h2.5v2.5H8zm5.5 0H16v2.5h-2.5zM9 17h6v1.5H9z',
  aliases: [],
  hosts: [
    'reddit.com',
    'old.reddit.com',
    'new.reddit.com',
    'np.reddit.com',
    'sh.reddit.com',
    'embed.reddit.com',
    'redditmedia.com',
    'redd.it',
  ],
  frames: ['embed.reddit.com/r/', 'embed.reddit.com/user/', 'www.redditmedia.com/r/'],
  markup: 'blockquote.reddit-embed-bq,blockquote.reddit-card',
  size: { height: 500, width: 640 },
  options: {
    theme,
    showmedia: pattern(/^false$/),
    context: pattern(/^\d{1,2}$/),
    depth: pattern(/^\d{1,2}$/),
  },
  allow: 'fullscreen',
  sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  examples: [
    'https://www.reddit.com/r/crystalgrowing/comments/1k33pyx/erythritol/',
    'https://www.reddit.com/r/ASRock/comments/1iui7lx/comment/ml8bjpz/',
  ],

  read({ url, id }) {
    const bare = /^[a-z\d]{5,10}$/.test(id) ? `/comments/${id}` : `/${id}`;
    const path = url?.hostname === 'redd.it' ? `/comments${url.pathname}` : (url?.pathname ?? bare);
    const [, scope, name, post, comment] = POST.exec(path) ?? [];
    const whole = `${scope === 'r' ? 'r' : 'user'}/${name}/comments/${post}`;
    if (post) return { id: comment ? `${whole}/comment/${comment}` : whole };
    const short = SHORT.exec(path)?.[1];
    const other = short ? `comments/${short}` : SUB.exec(path)?.[1];
    return other ? { id: other } : undefined;
  },

  frame({ id = '', theme, showmedia, context, depth }, { dark }) {
    // The frame's URL needs the subreddit, which a short URL does not contain.
    if (/^comments\/|\/s\//.test(id)) return undefined;
    return buildUrl(`https://embed.reddit.com/${id}/`, {
      embed: 'true',
      theme: (theme ?? (dark ? 'dark' : '')) === 'dark' && 'dark',
      showmedia,
      showtitle: id.includes('/comment/') && 'true',
      context,
      depth,
    });
  },

  link: ({ id, context, depth }) => buildUrl(`https://www.reddit.com/${id}/`, { context, depth }),

  sizeOf: ({ id }) => (id?.includes('/comment/') ? { height: 316, width: 640 } : undefined),

  height(message) {
    // The message is JSON text on most pages, an object on some.
    const { type, data } = { ...jsonMessageFields(message), ...messageFields(message) };
    return type === 'resize.embed' ? data : undefined;
  },
} as const satisfies Provider;
