const TAGS = [
  ...['p', 'br', 'div', 'span', 'blockquote', 'ul', 'ol', 'li', 'pre', 'code', 'a', 'time', 'img'],
  ...['b', 'strong', 'i', 'em', 'u', 's', 'small', 'sub', 'sup', 'q', 'cite'],
];
const ATTRIBUTES = ['href', 'target', 'src', 'alt', 'width', 'height', 'lang', 'dir', 'datetime'];

const MAX_NAME_LENGTH = 100;

/** The sanitiser of foreign HTML, in `security/html.ts`. */
export type ReadHtml = typeof import('../../security/html.ts').readHtml;

// Returns an absolute http(s) URL unchanged; `undefined` for any other. Against `javascript:` URLs; a relative one
// would be resolved against the wrong site.
const webUrl = (value: unknown): string | undefined =>
  typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : undefined;

// Against link spam: no rank for the link, and no `window.opener` for its page.
function secureLink(link: HTMLAnchorElement): void {
  const href = webUrl(link.getAttribute('href'));
  if (href) link.setAttribute('href', href);
  else link.removeAttribute('href');
  link.setAttribute('rel', 'noopener noreferrer nofollow ugc');
}

// Keeps pictures of the page's own origin, if their URL is absolute; others only over https and if requests to services are
// allowed, else they would disclose the visit. The alternative text replaces a removed picture.
function securePicture(picture: Element, sparing: boolean): void {
  const src = webUrl(picture.getAttribute('src'));
  const url = src && new URL(src);
  if (url && (url.origin === location.origin || (url.protocol === 'https:' && !sparing))) {
    picture.setAttribute('src', url.href);
    picture.setAttribute('loading', 'lazy');
    picture.setAttribute('referrerpolicy', 'no-referrer');
  } else picture.replaceWith(picture.getAttribute('alt') ?? '');
}

/**
 * Sanitises the HTML of a post: keeps text, links and pictures only. Returns `undefined` if nothing is left. If
 * `sparing`, pictures of other sites are removed. Nothing loads meanwhile, because the fragment belongs to no window.
 */
export function safeText(html: string, read: ReadHtml, sparing: boolean): DocumentFragment | undefined {
  const text = read(html, TAGS, ATTRIBUTES, false);
  for (const link of text.querySelectorAll('a')) secureLink(link);
  for (const picture of text.querySelectorAll('img')) securePicture(picture, sparing);
  return text.textContent?.trim() || text.querySelector('img') ? text : undefined;
}

const nameIn = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, MAX_NAME_LENGTH) : '';

/**
 * Returns a line with the author and the service of an oEmbed answer; `''` if it has no author, or the text contains
 * the name already.
 */
export function byline(answer: Readonly<Record<string, unknown>>, text: string): HTMLElement | string {
  const author = nameIn(answer.author_name);
  if (!author || text.includes(author)) return '';
  const line = document.createElement('p');
  line.setAttribute('part', 'author');
  const href = webUrl(answer.author_url);
  const name = document.createElement(href ? 'a' : 'b');
  name.append(author);
  if (name instanceof HTMLAnchorElement && href) {
    name.href = href;
    secureLink(name);
  }
  const service = nameIn(answer.provider_name);
  line.append(name, service && ` · ${service}`);
  return line;
}
