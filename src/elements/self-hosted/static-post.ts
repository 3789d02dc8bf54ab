import { adoptSheet } from '../../dom/adopt-sheet.ts';
import type { MessageFields } from '../../providers/kit/message-fields.ts';
import type { Work } from '../parsed-element.ts';
import { fetchJson } from './fetch-json.ts';
import { byline, type ReadHtml, safeText } from './safe-text.ts';
import { oembedUrl } from './self-hosted-url.ts';
import RULES from './static-post.css?inline';

// Two elements of one post ask once.
const asked = new Map<string, Promise<unknown>>();

let warned = false;

const warn = (address: string, error: unknown) => {
  if (!warned) console.warn(`[shortcode-embeds] no-static-post ${address} ${error}`);
  warned = true;
};

/**
 * What the owner's endpoint says of a post, made safe, as a node for the card that a shadow root holds; `undefined`
 * where it says nothing that can be shown. `readHtml` fetches what parses foreign HTML; where we are `sparing`, no
 * picture of anybody else's is asked for. Never rejects.
 */
export async function staticPost(
  root: ShadowRoot | null,
  work: Work,
  endpoint: string,
  readHtml: () => Promise<ReadHtml>,
  sparing: boolean,
): Promise<HTMLElement | undefined> {
  let address: string | undefined;
  try {
    address = oembedUrl(endpoint, work, document.baseURI)?.href;
    if (!address) throw new TypeError('no address');
    const answer = asked.get(address) ?? fetchJson(address);
    asked.set(address, answer);
    const { html, ...said }: MessageFields = Object(await answer);
    if (typeof html !== 'string') throw new TypeError('no html');
    const text = safeText(html, await readHtml(), sparing);
    if (!text) throw new TypeError('no text');
    const post = document.createElement('div');
    // It is in the language it was written in, which may run the other way.
    post.dir = 'auto';
    post.append(byline(said, text.textContent ?? ''), text);
    if (root) adoptSheet(root, RULES);
    return post;
  } catch (error) {
    warn(address ?? endpoint, error);
    return undefined;
  }
}
