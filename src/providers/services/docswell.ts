import { buildUrl } from '../kit/build-url.ts';
import { pathOf } from '../kit/path-of.ts';
import { pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

const ID = /^[A-Z\d]{5,7}$/;
// The slug of a talk may be in any language.
const SLUG = /^(?!.*\.\.)(?:[\w.~-]|%[89A-Fa-f][\dA-Fa-f]){1,300}$/;
const PAGE = /^s\/([\w-]+)\/([A-Z\d]+)(?:-([\w.~%-]+))?(?:\/(\d+))?$/;
const EMBED = /^slide\/([A-Z\d]+)\/embed$/;

/** https://www.docswell.com/service/oembed */
export const docswell = {
  name: 'docswell',
  label: 'Docswell',
  privacyUrl: 'https://www.docswell.com/privacy',
  tag: 'web-embed',
  kind: 'slides',
  aliases: [],
  hosts: ['docswell.com'],
  frames: ['www.docswell.com/slide/'],
  markup: 'script.docswell-embed',
  size: { ratio: 16 / 9 },
  options: { slide: pattern(/^[1-9]\d{0,3}$/), user: pattern(/^[\w-]{1,40}$/), slug: pattern(SLUG) },
  allow: 'fullscreen',
  examples: [
    'https://www.docswell.com/s/ku-suke/LK7J5V-hello-docswell',
    'https://www.docswell.com/slide/LK7J5V/embed#p12',
  ],

  read({ url, id }) {
    const path = pathOf({ url, id });
    const [, user, talk, slug, pageNumber] = (url && PAGE.exec(path)) ?? [];
    const deck = url ? (talk ?? EMBED.exec(path)?.[1] ?? '') : id;
    if (!ID.test(deck) || (slug && !SLUG.test(slug))) return undefined;
    return { id: deck, user, slug, slide: url?.hash.startsWith('#p') ? url.hash.slice(2) : pageNumber };
  },

  frame: ({ id, slide }) =>
    buildUrl(`https://www.docswell.com/slide/${id}/embed${slide ? `#p${slide}` : ''}`),

  // The talk's page needs user and slug; the player needs the id only.
  link: ({ id, slide, user, slug }) =>
    buildUrl(
      `https://www.docswell.com/${user && slug ? `s/${user}/${id}-${slug}` : `slide/${id}/embed`}${slide ? `#p${slide}` : ''}`,
    ),
} as const satisfies Provider;
