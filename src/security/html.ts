import DOMPurify from 'dompurify';

/**
 * Parses untrusted HTML into a fragment of an inert document, where nothing loads and no script runs. Removes all tags and
 * attributes that are not listed, but keeps `data-` and `aria-` attributes unless `allowData` is false.
 */
export const readHtml = (
  html: string,
  tags: readonly string[],
  attributes: readonly string[],
  allowData = true,
): DocumentFragment =>
  DOMPurify.sanitize(html, {
    ALLOWED_TAGS: [...tags],
    ALLOWED_ATTR: [...attributes],
    ALLOW_DATA_ATTR: allowData,
    ALLOW_ARIA_ATTR: allowData,
    RETURN_DOM_FRAGMENT: true,
    // Otherwise a leading script would be parsed into `<head>` and be lost.
    FORCE_BODY: true,
  });
