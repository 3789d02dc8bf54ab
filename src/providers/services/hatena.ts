import { buildUrl } from '../kit/build-url.ts';
import type { Provider } from '../provider.ts';
import { parseUrl } from '../registry/parse-url.ts';

const CARD = 'hatenablog-parts.com';
const CARDS = /^(?:hatenablog-parts|hatenablog)\.com\/embed$/;
// An entry's own card, of whoever keeps a blog there.
const ENTRY =
  /^([a-z\d-]+\.(?:hatenablog\.com|hatenablog\.jp|hateblo\.jp|hatenadiary\.com|hatenadiary\.jp)\/)embed(?=\/.)/;
// The page of a card may be anybody's, so only what can't mean anything else is let through: brackets as the titles
// of encyclopedias have them.
const PAGE =
  /^(?=.{1,400}$)(?!hatenablog-parts\.com\/)(?!.*\.\.)[a-z\d][a-z\d.-]*\.[a-z][a-z\d-]+\/(?:[\w.~!$*+,;=:@/?&-]|%[89A-Fa-f][\dA-Fa-f]|%2[89]|_\((?:[\w-]|%[89A-Fa-f][\dA-Fa-f])+\))*$/;

// A page's query is part of it, but the marks of a query can't stand in an id.
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
    const framed = CARDS.test(url ? url.hostname + url.pathname : id);
    // What was encoded twice is an address all the same.
    const inner = query.get('url')?.replace(/%3A/i, ':').replace(/%2F/gi, '/') ?? '';
    const page = framed ? parseUrl(inner) : url;
    const text = page ? page.hostname + page.pathname + page.search : toPage(id);
    // What stood behind a bare id would be lost, and with it perhaps the page.
    if (framed || url ? !page : `${query}`) return undefined;
    const own = text.replace(ENTRY, '$1entry');
    return PAGE.test(own) ? { id: toId(own) } : undefined;
  },

  frame: ({ id }) => buildUrl(`https://${CARD}/embed`, { url: `https://${toPage(id)}` }),

  link: ({ id }) => buildUrl(`https://${toPage(id)}`),
} as const satisfies Provider;
