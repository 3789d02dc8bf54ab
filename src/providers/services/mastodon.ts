import { buildUrl } from '../kit/build-url.ts';
import { messageFields } from '../kit/message-fields.ts';
import type { Provider } from '../provider.ts';
import { parseUrl } from '../registry/parse-url.ts';

// A number alone leads to its post on its server, but only the server knows whose it is.
const NUMBER = /^\/statuses\/(\d{6,20})$/;
// Anybody may run a server, but under a name: no number is one, and nothing ends in a number that is.
const HOST = /^(?!.*\.\.)[a-z\d][a-z\d.-]{0,250}\.[a-z][a-z\d-]{1,62}$/;
// What another server wrote stands there as `@user@server`; it can only be framed at home.
const PATH =
  /^\/(?:(?:web\/|deck\/)?@|users\/)(?!.*\.\.)(\w[\w.-]{0,63}(?:@[a-z\d][a-z\d.-]{0,250}\.[a-z][a-z\d-]{1,62})?)\/(?:statuses\/)?(\d{6,20})(?:\/embed)?\/?$/;

/** https://docs.joinmastodon.org/methods/oembed/ */
export const mastodon = {
  name: 'mastodon',
  label: 'Mastodon',
  tag: 'web-embed',
  kind: 'post',
  aliases: ['toot'],
  hosts: ['*'],
  frames: [],
  markup: 'iframe.mastodon-embed,blockquote.mastodon-embed',
  // It never answers with less than the room it has, so it begins with little.
  size: { height: 250, width: 540 },
  options: {},
  allow: 'fullscreen',
  sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  examples: ['https://mastodon.social/@Gargron/100254678717223630'],

  read({ url, id, params }) {
    const { server = 'mastodon.social', host = server, user = '', post = '', status = post } = params;
    const own = id || status;
    const name = user.replace('@', '');
    const path = /^\d+$/.test(own) ? (name ? `@${name}/${own}` : `statuses/${own}`) : own;
    const text = /^(?:@|statuses\/)/.test(path) ? `${host}/${path}` : path;
    const address = url ?? parseUrl(/^https?:/i.test(text) ? text : `https://${text}`);
    if (!address || !HOST.test(address.hostname)) return undefined;
    const [, author, number] = PATH.exec(address.pathname) ?? [];
    if (number) return { id: `${address.hostname}/@${author}/${number}` };
    return NUMBER.test(address.pathname) ? { id: address.hostname + address.pathname } : undefined;
  },

  frame: ({ id }) => (/\/@[^@]+$/.test(id ?? '') ? buildUrl(`https://${id}/embed`) : undefined),

  link: ({ id }) => buildUrl(`https://${id}`),

  heightRequest: { type: 'setHeight', id: 1 },

  height(message) {
    const { type, height } = messageFields(message);
    return type === 'setHeight' ? height : undefined;
  },
} as const satisfies Provider;
