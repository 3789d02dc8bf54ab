/**
 * Returns a shortcode's name without case, hyphens, underscores and the words that themes add to it, so that
 * `youtube-lite`, `YouTube_Lazy` and `youtube` compare equal.
 */
export const plainName = (name: string): string =>
  name.toLowerCase().replace(/[-_]|lite|lazy|nocookie|shorts?|simple/g, '');
