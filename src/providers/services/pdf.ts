import { buildUrl } from '../kit/build-url.ts';
import { pattern } from '../option.ts';
import type { Provider, Reference } from '../provider.ts';

// A host with a name that ends in a word: neither a number nor a machine of one's own network.
const HOST = /^(?!.*\.\.)[a-z\d][a-z\d.-]{0,240}\.[a-z][a-z\d-]{1,60}$/;
// Names of files may be in any script; what would mean something else when decoded is refused.
const PATH =
  /^(?!.*\.\.)\/(?:[\w.~!$()*+,;=:@/-]|%(?!0|1|22|27|2e|2f|3c|3e|5c|60|7f)[\da-f]{2}){1,1000}\.pdf$/i;
// What signs an address, or names a version; the marks of a query can't stand in a reference.
const QUERY = /^(?!.*\.\.)(?:[\w.~!$*+,;=:@/-]|%(?!0|1|22|27|2e|2f|3c|3e|5c|60|7f)[\da-f]{2}){1,700}$/i;
// It says that the file is to be saved, or where to open it, and none of that is the file.
const OTHER = /^(?:download|dl|page|renderPageNum)(?:=|$)/;
// They show their own page, which no other page may frame.
const PAGES = /^https:\/\/(?:www\.)?(?:github\.com|dropbox\.com|drive\.google\.com)\//;

const address = ({ id = '', query, page }: Reference) => {
  const url = buildUrl(id);
  url.search = query?.replaceAll('%26', '&') ?? '';
  url.hash = page ? `page=${page}` : '';
  return url;
};

/** https://www.rfc-editor.org/rfc/rfc8118: what stands behind the `#` of a PDF's address. */
export const pdf = {
  name: 'pdf',
  label: 'PDF',
  tag: 'web-embed',
  kind: 'document',
  aliases: ['embed-pdf', 'pdf-embed', 'pdf-viewer'],
  // Anybody may keep such files, and only the author can say that it is one.
  hosts: ['*'],
  frames: [],
  size: { ratio: 1 / 1.3 },
  options: { query: pattern(QUERY), page: pattern(/^[1-9]\d{0,4}$/) },
  // Browsers don't start their viewers inside a sandbox.
  allow: 'fullscreen',
  examples: [
    'https://www.w3.org/WAI/ER/tests/xhtml/testfiles/resources/pdf/dummy.pdf',
    'https://bitcoin.org/bitcoin.pdf#page=3',
  ],

  read({ url, query: given }) {
    if (!url || !HOST.test(url.hostname) || !PATH.test(url.pathname)) return undefined;
    const kept = url.search
      .slice(1)
      .split('&')
      .filter(part => part && !OTHER.test(part))
      .join('%26');
    if (kept && !QUERY.test(kept)) return undefined;
    const page = /[#&]page=(\d{1,5})/.exec(url.hash)?.[1] ?? given.get('renderPageNum');
    return { id: `https://${url.hostname}${url.pathname}`, query: kept, page };
  },

  frame: reference => (PAGES.test(reference.id ?? '') ? undefined : address(reference)),

  link: address,
} as const satisfies Provider;
