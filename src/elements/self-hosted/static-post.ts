import { adoptSheet } from '../../dom/adopt-sheet.ts';
import { read } from '../../dom/native.ts';
import { oembedUrl } from '../../embeds/own-file-url.ts';
import { sharedJson } from '../../fetching/fetch-json.ts';
import type { MessageFields } from '../../providers/kit/message-fields.ts';
import type { Work } from '../parsed-element.ts';
import { byline, type ReadHtml, safeText } from './safe-text.ts';
import RULES from './static-post.css?inline';

// Two elements with the same post share one request.
const fetchAnswer = sharedJson();

let warned = false;

const warn = (url: string, error: unknown) => {
  if (!warned) console.warn(`[shortcode-embeds] no-static-post: ${url} ${error}`);
  warned = true;
};

/**
 * Fetches a post from the site owner's endpoint. Returns its sanitised text as an element for the card in a shadow
 * root; `undefined`, with a warning, if there is none. `readHtml` fetches the sanitiser; if `sparing`, pictures of
 * other sites are removed. Never rejects.
 */
export async function staticPost(
  root: ShadowRoot | null,
  work: Work,
  endpoint: string,
  readHtml: () => Promise<ReadHtml>,
  sparing: boolean,
): Promise<HTMLElement | undefined> {
  let url: string | undefined;
  try {
    url = oembedUrl(endpoint, work, read(document, 'baseURI'))?.href;
    if (!url) throw new TypeError('no address');
    const { html, ...fields }: MessageFields = Object(await fetchAnswer(url));
    if (typeof html !== 'string') throw new TypeError('no html');
    const text = safeText(html, await readHtml(), sparing);
    if (!text) throw new TypeError('no text');
    const post = document.createElement('div');
    // The post's language may have another direction than the page's.
    post.dir = 'auto';
    post.append(byline(fields, text.textContent ?? ''), text);
    if (root) adoptSheet(root, RULES);
    return post;
  } catch (error) {
    warn(url ?? endpoint, error);
    return undefined;
  }
}
