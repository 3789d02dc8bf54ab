import { buildUrl } from '../kit/build-url.ts';
import { messageFields } from '../kit/message-fields.ts';
import type { Provider } from '../provider.ts';
import { parseUrl } from '../registry/parse-url.ts';

// `/statuses/NUMBER` redirects to the post, but its frame needs the account, which only the server knows.
const NUMBER = /^\/statuses\/(\d{6,20})$/;
// A server may be on any host name, but never on an IP (requests into the reader's private network).
const HOST = /^(?!.*\.\.)[a-z\d][a-z\d.-]{0,250}\.[a-z][a-z\d-]{1,62}$/;
// A post of another server has `@user@server`; only its own server can frame it.
const PATH =
  /^\/(?:(?:web\/|deck\/)?@|users\/)(?!.*\.\.)(\w[\w.-]{0,63}(?:@[a-z\d][a-z\d.-]{0,250}\.[a-z][a-z\d-]{1,62})?)\/(?:statuses\/)?(\d{6,20})(?:\/embed)?\/?$/;

/** https://docs.joinmastodon.org/methods/oembed/ */
export const mastodon = {
  name: 'mastodon',
  label: 'Mastodon',
  tag: 'web-embed',
  kind: 'post',
  mark: 'M3 3h18v14H11l-5 4v-4H3zm2 2v10h14V5zm2 8V7h10v6h-2V9h-2v4h-2V9H9v4z',
  aliases: ['toot'],
  hosts: ['*'],
  frames: [],
  markup: 'iframe.mastodon-embed,blockquote.mastodon-embed',
  // The frame never reports less than its current height, so the initial height is small.
  size: { height: 250, width: 540 },
  options: {},
  allow: 'fullscreen',
  sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  examples: ['https://mastodon.social/@Gargron/100254678717223630'],

  read({ url, id, params }) {
    const { server = 'mastodon.social', host = server, user = '', post = '', status = post } = params;
    const postArg = id || status;
    const name = user.replace('@', '');
    const path = /^\d+$/.test(postArg) ? (name ? `@${name}/${postArg}` : `statuses/${postArg}`) : postArg;
    const text = /^(?:@|statuses\/)/.test(path) ? `${host}/${path}` : path;
    const postUrl = url ?? parseUrl(/^https?:/i.test(text) ? text : `https://${text}`);
    if (!postUrl || !HOST.test(postUrl.hostname)) return undefined;
    const [, author, number] = PATH.exec(postUrl.pathname) ?? [];
    if (number) return { id: `${postUrl.hostname}/@${author}/${number}` };
    return NUMBER.test(postUrl.pathname) ? { id: postUrl.hostname + postUrl.pathname } : undefined;
  },

  frame: ({ id }) => (/\/@[^@]+$/.test(id ?? '') ? buildUrl(`https://${id}/embed`) : undefined),

  link: ({ id }) => buildUrl(`https://${id}`),

  heightRequest: { type: 'setHeight', id: 1 },

  height(message) {
    const { type, height } = messageFields(message);
    return type === 'setHeight' ? height : undefined;
  },
} as const satisfies Provider;
