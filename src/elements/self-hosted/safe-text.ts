const TAGS = [
  ...['p', 'br', 'div', 'span', 'blockquote', 'ul', 'ol', 'li', 'pre', 'code', 'a', 'time', 'img'],
  ...['b', 'strong', 'i', 'em', 'u', 's', 'small', 'sub', 'sup', 'q', 'cite'],
];
const ATTRIBUTES = ['href', 'target', 'src', 'alt', 'width', 'height', 'lang', 'dir', 'datetime'];

// Nobody has a longer name. In characters.
const LONGEST_NAME = 100;

/** What parses foreign HTML: `security/html.ts`. */
export type ReadHtml = typeof import('../../security/html.ts').readHtml;

/** An address as it is written, if it is a whole one of the web; `/path` and `javascript:` lead nobody anywhere. */
const webAddress = (written: unknown): string | undefined =>
  typeof written === 'string' && /^https?:\/\//i.test(written) && URL.canParse(written) ? written : undefined;

function tame(link: HTMLAnchorElement): void {
  const href = webAddress(link.getAttribute('href'));
  if (href) link.setAttribute('href', href);
  else link.removeAttribute('href');
  link.setAttribute('rel', 'noopener noreferrer nofollow ugc');
}

// A picture of the owner's own may stay, another's only where services may be asked.
function tamePicture(picture: Element, sparing: boolean): void {
  const src = picture.getAttribute('src') ?? '';
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : undefined;
  if (url && (url.origin === location.origin || (url.protocol === 'https:' && !sparing))) {
    picture.setAttribute('src', url.href);
    picture.setAttribute('loading', 'lazy');
    picture.setAttribute('referrerpolicy', 'no-referrer');
  } else picture.replaceWith(picture.getAttribute('alt') ?? '');
}

/**
 * HTML of a post that somebody else wrote, with nothing left of it but text, links and pictures; `undefined` if that
 * is nothing. While this is done nothing loads, as the fragment belongs to no window.
 */
export function safeText(html: string, read: ReadHtml, sparing: boolean): DocumentFragment | undefined {
  const text = read(html, TAGS, ATTRIBUTES, false);
  for (const link of text.querySelectorAll('a')) tame(link);
  for (const picture of text.querySelectorAll('img')) tamePicture(picture, sparing);
  return text.textContent?.trim() || text.querySelector('img') ? text : undefined;
}

const nameIn = (said: unknown): string =>
  typeof said === 'string' ? said.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME) : '';

/** A line that says who wrote a post and where, as far as an answer says it and the text does not. */
export function byline(answer: Readonly<Record<string, unknown>>, text: string): HTMLElement | string {
  const author = nameIn(answer.author_name);
  if (!author || text.includes(author)) return '';
  const line = document.createElement('p');
  line.setAttribute('part', 'author');
  const href = webAddress(answer.author_url);
  const name = document.createElement(href ? 'a' : 'b');
  name.append(author);
  if (name instanceof HTMLAnchorElement && href) {
    name.href = href;
    tame(name);
  }
  const service = nameIn(answer.provider_name);
  line.append(name, service && ` · ${service}`);
  return line;
}
