/**
 * A shortcode's name without what makes no difference: case, hyphens, and words that themes add to say how lightly
 * they load. `youtube-lite`, `YouTube_Lazy` and `youtube` are one name.
 */
export const plainName = (name: string): string =>
  name.toLowerCase().replace(/[-_]|lite|lazy|nocookie|shorts?|simple/g, '');
