import DOMPurify from 'dompurify';

/**
 * Parses HTML that somebody else wrote into a fragment that belongs to no window: in it nothing loads and nothing
 * runs. Only the tags and attributes of the lists are left, and `data-` attributes unless `data` is false.
 */
export const readHtml = (
  html: string,
  tags: readonly string[],
  attributes: readonly string[],
  data = true,
): DocumentFragment =>
  DOMPurify.sanitize(html, {
    ALLOWED_TAGS: [...tags],
    ALLOWED_ATTR: [...attributes],
    ALLOW_DATA_ATTR: data,
    ALLOW_ARIA_ATTR: data,
    RETURN_DOM_FRAGMENT: true,
    // What begins with a script would end up in a head.
    FORCE_BODY: true,
  });
