import { buildUrl } from '../kit/build-url.ts';
import { pattern } from '../option.ts';
import type { Provider, Reference } from '../provider.ts';

// A host name with a top-level domain: no IP address and no single-label host of a private network (`//intranet/`).
const HOST = /^(?!.*\.\.)[a-z\d][a-z\d.-]{0,240}\.[a-z][a-z\d-]{1,60}$/;
// File names may be in any script. Encoded delimiters are refused, as decoding twice would change the URL.
const PATH =
  /^(?!.*\.\.)\/(?:[\w.~!$()*+,;=:@/-]|%(?!0|1|22|27|2e|2f|3c|3e|5c|60|7f)[\da-f]{2}){1,1000}\.pdf$/i;
// Signatures and versions. A reference may not contain `?` and `&` (query injection).
const QUERY = /^(?!.*\.\.)(?:[\w.~!$*+,;=:@/-]|%(?!0|1|22|27|2e|2f|3c|3e|5c|60|7f)[\da-f]{2}){1,700}$/i;
// Parameters that request a download or select a page; the file does not depend on them.
const IGNORED_QUERY = /^(?:download|dl|page|renderPageNum)(?:=|$)/;
// These hosts answer with an HTML page that refuses to be framed.
const UNFRAMEABLE = /^https:\/\/(?:www\.)?(?:github\.com|dropbox\.com|drive\.google\.com)\//;

const fileUrl = ({ id = '', query, page }: Reference) => {
  const url = buildUrl(id);
  url.search = query?.replaceAll('%26', '&') ?? '';
  url.hash = page ? `page=${page}` : '';
  return url;
};

/** https://www.rfc-editor.org/rfc/rfc8118: the fragment of a PDF's URL. */
export const pdf = {
  name: 'pdf',
  label: 'PDF',
  tag: 'web-embed',
  kind: 'document',
  aliases: ['embed-pdf', 'pdf-embed', 'pdf-viewer'],
  // PDF files are on any host, so only the shortcode's name identifies them.
  hosts: ['*'],
  frames: [],
  size: { ratio: 1 / 1.3 },
  options: { query: pattern(QUERY), page: pattern(/^[1-9]\d{0,4}$/) },
  // No `sandbox`: browsers do not open their PDF viewer in a sandboxed frame.
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
      .filter(part => part && !IGNORED_QUERY.test(part))
      .join('%26');
    if (kept && !QUERY.test(kept)) return undefined;
    const page = /[#&]page=(\d{1,5})/.exec(url.hash)?.[1] ?? given.get('renderPageNum');
    return { id: `https://${url.hostname}${url.pathname}`, query: kept, page };
  },

  frame: reference => (UNFRAMEABLE.test(reference.id ?? '') ? undefined : fileUrl(reference)),

  link: fileUrl,
} as const satisfies Provider;
