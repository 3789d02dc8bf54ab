import { buildUrl } from '../kit/build-url.ts';
import { pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

// An id has 32 hexadecimal digits since 2013, and 24 before, which still work. A talk's URL (`USER/SLUG`) does not
// contain it.
const ID = /^(?:[\da-f]{32}|[\da-f]{24}|(?!player\/|embed\/)[\w-]{1,60}\/[\w-]{1,200})$/;
// The first talk URLs were `u/USER/p/SLUG`.
const PATH =
  /^\/(?:(?:player|embed)\/([\da-f]+)(?:\.js)?|presentations\/([\da-f]+)\/.+|(?:u\/)?([\w-]+\/)(?:p\/)?([\w-]+))\/?$/;

/** https://speakerdeck.com: from the embed code of its share dialog. A talk's URL has no id and can't be embedded. */
export const speakerdeck = {
  name: 'speakerdeck',
  label: 'Speaker Deck',
  privacyUrl: 'https://speakerdeck.com/privacy',
  tag: 'speakerdeck-embed',
  kind: 'slides',
  aliases: ['speaker-deck'],
  hosts: ['speakerdeck.com', 'files.speakerdeck.com'],
  frames: ['speakerdeck.com/'],
  // The oldest embed code inserts the newer one, from an http URL that https pages block.
  markup: 'script.speakerdeck-embed[data-id],script[src*="deck.com/embed/"]',
  size: { ratio: 16 / 9 },
  options: { slide: pattern(/^[1-9]\d{0,3}$/) },
  allow: 'fullscreen',
  genericTitle: /^null$/,
  sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  examples: [
    'https://speakerdeck.com/player/af1c9b53d63b4e6baa85652793ec4ca9?slide=2',
    'https://speakerdeck.com/tomtanaka/apache-iceberg-meetup?slide=3',
  ],

  read({ url, id }) {
    const deck = url ? url.pathname.replace(PATH, '$1$2$3$4') : id;
    return ID.test(deck) ? { id: deck } : undefined;
  },

  frame: ({ id = '', slide }) =>
    id.includes('/') ? undefined : buildUrl(`https://speakerdeck.com/player/${id}`, { slide }),

  link: ({ id = '', slide }) =>
    buildUrl(`https://speakerdeck.com/${id.includes('/') ? '' : 'player/'}${id}`, { slide }),

  // Picture numbers start at 0, slide numbers at 1.
  pictures({ id, slide = '1' }) {
    if (id?.includes('/')) return [];
    const folder = `https://files.speakerdeck.com/presentations/${id}`;
    return [
      { src: `${folder}/slide_${Number(slide) - 1}.jpg`, width: 1024 },
      { src: `${folder}/preview_slide_${Number(slide) - 1}.jpg`, width: 640 },
    ];
  },
} as const satisfies Provider;
