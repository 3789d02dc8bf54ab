import { makeAddress } from './make-address.ts';
import { matching } from './option.ts';
import type { Provider } from './provider.ts';

// Since 2013 an id is 32 hexadecimal digits; decks of 2011 and 2012 have 24 and are still served.
const ID = /^(?:[\da-f]{32}|[\da-f]{24})$/;
const PATH = /^\/(?:player|embed)\/([\da-f]+)(?:\.js)?\/?$/;

/** https://speakerdeck.com: what its share dialog hands out. A talk's page address holds no id and can't be embedded. */
export const speakerdeck = {
  name: 'speakerdeck',
  label: 'Speaker Deck',
  tag: 'speakerdeck-embed',
  kind: 'slides',
  aliases: ['speaker-deck'],
  hosts: ['speakerdeck.com', 'www.speakerdeck.com'],
  frames: ['speakerdeck.com/player/', 'speakerdeck.com/embed/'],
  markup: 'script.speakerdeck-embed[data-id]',
  shape: { ratio: 16 / 9 },
  options: { slide: matching(/^[1-9]\d{0,3}$/) },
  allow: 'fullscreen; web-share',
  sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  examples: ['https://speakerdeck.com/player/af1c9b53d63b4e6baa85652793ec4ca9?slide=2'],

  read({ url, id }) {
    const deck = url ? (PATH.exec(url.pathname)?.[1] ?? '') : id;
    return ID.test(deck) ? { id: deck } : undefined;
  },

  frame: ({ id, slide }) => makeAddress(`https://speakerdeck.com/player/${id}`, { slide }),

  link: ({ id }) => makeAddress(`https://speakerdeck.com/player/${id}`),

  // The pictures count from nought, the player from one.
  pictures({ id, slide = '1' }) {
    const folder = `https://files.speakerdeck.com/presentations/${id}`;
    return [
      { src: `${folder}/slide_${Number(slide) - 1}.jpg`, width: 1024 },
      { src: `${folder}/preview_slide_${Number(slide) - 1}.jpg`, width: 640 },
    ];
  },
} as const satisfies Provider;
