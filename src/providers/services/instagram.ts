import { buildUrl } from '../kit/build-url.ts';
import { jsonMessageFields } from '../kit/json-message.ts';
import { messageFields } from '../kit/message-fields.ts';
import { booleanOption } from '../option.ts';
import type { Provider } from '../provider.ts';

// `/reels/audio/` is a page for sounds.
const PATH = /^\/(?:[\w.]{1,30}\/)?(p|reels?|tv)\/(?!audio\/?$)([\w-]{5,64})(?:\/(embed)(\/captioned)?)?\/?$/;
// URLs from the app's share button: redirects that do not contain the code of the post.
const SHARE = /^\/(share\/(?:(?:p|reels?|tv)\/)?[\w-]{5,64})\/?$/;

/** https://developers.facebook.com/docs/instagram-platform/embed-button */
export const instagram = {
  name: 'instagram',
  label: 'Instagram',
  privacyUrl: 'https://privacycenter.instagram.com/policy/',
  tag: 'web-embed',
  kind: 'post',
  mark: 'M6 3h12l3 3v12l-3 3H6l-3-3V6zm1 2L5 7v10l2 2h10l2-2V7l-2-2zm5 2a5 5 0 1 1-.1 0zm0 2a3 3 0 1 0 .1 0zm4-3h2v2h-2z',
  aliases: ['insta'],
  hosts: ['instagram.com', 'instagr.am'],
  frames: [
    'www.instagram.com/p/',
    'www.instagram.com/reel/',
    'www.instagram.com/reels/',
    'www.instagram.com/tv/',
  ],
  markup: 'blockquote.instagram-media',
  size: { height: 700, width: 540 },
  options: { hidecaption: booleanOption },
  allow: 'encrypted-media; fullscreen; picture-in-picture',
  examples: ['https://www.instagram.com/p/CxOWiQNP2MO/'],

  read({ url, id, args: [, second] }) {
    const path = url?.pathname ?? (id.includes('/') ? `/${id}` : `/p/${id}`);
    const share = SHARE.exec(path)?.[1];
    if (share) return { id: share };
    const [, kind, code, embed, captioned] = PATH.exec(path) ?? [];
    const hidesCaption = second === 'hidecaption' || (embed && !captioned);
    // The kind is kept, as a reel has no frame under `/p/`.
    return code
      ? { id: `${kind === 'reels' ? 'reel' : kind}/${code}`, hidecaption: hidesCaption ? '1' : null }
      : undefined;
  },

  frame: ({ id, hidecaption }) =>
    id?.startsWith('share/')
      ? undefined
      : buildUrl(`https://www.instagram.com/${id}/embed/${hidecaption ? '' : 'captioned/'}`),

  link: ({ id }) => buildUrl(`https://www.instagram.com/${id}/`),

  height(message) {
    const { type, details } = jsonMessageFields(message);
    return type === 'MEASURE' ? messageFields(details).height : undefined;
  },
} as const satisfies Provider;
