import { buildUrl } from '../kit/build-url.ts';
import type { Provider } from '../provider.ts';
import { parseUrl } from '../registry/parse-url.ts';

const CARD_HOST = 'hatenablog-parts.com';
const CARD_URL = /^(?:hatenablog-parts|hatenablog)\.com\/embed$/;
// The card of a Hatena Blog entry, on the blog's own host.
const ENTRY =
  /^([a-z\d-]+\.(?:hatenablog\.com|hatenablog\.jp|hateblo\.jp|hatenadiary\.com|hatenadiary\.jp)\/)embed(?=\/.)/;
// A card may show any page, so only unambiguous characters are allowed; parentheses only as in Wikipedia titles.
const PAGE =
  /^(?=.{1,400}$)(?!hatenablog-parts\.com\/)(?!.*\.\.)[a-z\d][a-z\d.-]*\.[a-z][a-z\d-]+\/(?:[\w.~!$*+,;=:@/?&-]|%[89A-Fa-f][\dA-Fa-f]|%2[89]|_\((?:[\w-]|%[89A-Fa-f][\dA-Fa-f])+\))*$/;

// The query is part of the page's URL, but an id may not contain `?` and `&` (query injection).
const toId = (page: string) => page.replaceAll('?', '%3F').replaceAll('&', '%26');
const toPage = (id = '') => id.replaceAll('%3F', '?').replaceAll('%26', '&');

/** https://help.hatenablog.com/entry/embed */
export const hatena = {
  name: 'hatena',
  label: 'Hatena Blog',
  privacyUrl: 'https://policies.hatena.ne.jp/privacypolicy',
  tag: 'web-embed',
  kind: 'work',
  aliases: ['hatenablog', 'blogcard', 'cardlink', 'link-card'],
  hosts: ['*'],
  frames: ['hatenablog-parts.com/embed', 'hatenablog.com/embed'],
  size: { height: 190, width: 500 },
  options: {},
  allow: '',
  examples: [
    'https://bufferings.hatenablog.com/entry/2018/08/28/015335',
    'https://hatenablog-parts.com/embed?url=https%3A%2F%2Fgithub.com%2Fmonochromegane%2Fmruby-sidekiq-client',
  ],

  read({ url, id, query }) {
    const framed = CARD_URL.test(url ? url.hostname + url.pathname : id);
    // Some posts have the URL encoded twice.
    const inner = query.get('url')?.replace(/%3A/i, ':').replace(/%2F/gi, '/') ?? '';
    const pageUrl = framed ? parseUrl(inner) : url;
    const text = pageUrl ? pageUrl.hostname + pageUrl.pathname + pageUrl.search : toPage(id);
    // The query behind a bare id would be lost, and the URL might be that of another page.
    if (framed || url ? !pageUrl : `${query}`) return undefined;
    const page = text.replace(ENTRY, '$1entry');
    return PAGE.test(page) ? { id: toId(page) } : undefined;
  },

  frame: ({ id }) => buildUrl(`https://${CARD_HOST}/embed`, { url: `https://${toPage(id)}` }),

  link: ({ id }) => buildUrl(`https://${toPage(id)}`),
} as const satisfies Provider;
