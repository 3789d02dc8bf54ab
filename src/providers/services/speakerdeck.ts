import { buildUrl } from '../kit/build-url.ts';
import { pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

// Since 2013 an id is 32 hexadecimal digits; decks of 2011 and 2012 have 24 and are still served. A talk's page,
// `USER/SLUG`, holds none of these.
const ID = /^(?:[\da-f]{32}|[\da-f]{24}|(?!player\/|embed\/)[\w-]{1,60}\/[\w-]{1,200})$/;
// A talk's page was `u/USER/p/SLUG` at first.
const PATH =
  /^\/(?:(?:player|embed)\/([\da-f]+)(?:\.js)?|presentations\/([\da-f]+)\/.+|(?:u\/)?([\w-]+\/)(?:p\/)?([\w-]+))\/?$/;

/** https://speakerdeck.com: what its share dialog hands out. A talk's page address holds no id and can't be embedded. */
export const speakerdeck = {
  name: 'speakerdeck',
  label: 'Speaker Deck',
  privacyUrl: 'https://speakerdeck.com/privacy',
  tag: 'speakerdeck-embed',
  kind: 'slides',
  aliases: ['speaker-deck'],
  hosts: ['speakerdeck.com', 'files.speakerdeck.com'],
  frames: ['speakerdeck.com/'],
  // The oldest code wrote the newer one, and is blocked on any page that is not itself as old.
  markup: 'script.speakerdeck-embed[data-id],script[src*="deck.com/embed/"]',
  size: { ratio: 16 / 9 },
  options: { slide: pattern(/^[1-9]\d{0,3}$/) },
  allow: 'fullscreen; web-share',
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

  // The pictures count from nought, the player from one.
  pictures({ id, slide = '1' }) {
    if (id?.includes('/')) return [];
    const folder = `https://files.speakerdeck.com/presentations/${id}`;
    return [
      { src: `${folder}/slide_${Number(slide) - 1}.jpg`, width: 1024 },
      { src: `${folder}/preview_slide_${Number(slide) - 1}.jpg`, width: 640 },
    ];
  },
} as const satisfies Provider;
