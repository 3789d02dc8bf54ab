/**
 * Nodes as data: a text, or an element with attributes and children. `§` stands for the payload, `¤` for the name of a
 * provider, another one for each payload, and `№` for a number that no other section has.
 */
export type Markup =
  | string
  | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...Markup[]];

/** One way into the page. Several values of the same markup count as several entrances. */
export interface Entrance {
  readonly values: readonly string[];
  readonly markup: Markup;
}

const VIDEO = 'nNFCc3nowfg';
const POST = 'https://twitter.com/chezou/status/1324621428235268096';
const FRAME = `https://www.youtube.com/embed/${VIDEO}`;
const DECK = 'af1c9b53d63b4e6baa85652793ec4ca9';

const tag = (name: string, attributes: Readonly<Record<string, string>>): Markup => [
  name,
  attributes,
  'The work',
];

/** A commenter’s text. */
const SHORTCODES: readonly Entrance[] = [
  { values: ['positional argument without quotes'], markup: '{{< youtube § >}}' },
  { values: ['positional argument'], markup: '{{< ¤ "§" >}}' },
  { values: ['argument `id`'], markup: '{{< vimeo id="§" >}}' },
  {
    values: ['argument `title`', 'argument `class`', 'argument `start`'],
    markup: `{{< youtube id="${VIDEO}" title="§" class="§" start="§" >}}`,
  },
  {
    values: ['argument `width`', 'argument `height`', 'argument `ratio`', 'argument in a raw string'],
    markup: `{{< youtube id="${VIDEO}" title=\`§\` width=\`§\` height=\`§\` ratio=\`§\` >}}`,
  },
  { values: ['address under `embed`'], markup: '{{< embed "§" >}}' },
  { values: ['argument `provider`'], markup: `{{< video provider="§" id="${VIDEO}" >}}` },
  { values: ['shortcode name'], markup: `{{< § ${VIDEO} >}}` },
  { values: ['argument name'], markup: `{{< youtube id="${VIDEO}" §="§" >}}` },
  {
    values: ['inner text of a paired call'],
    markup: '{{< codepen user="team" slug="PNaGbb" >}}§{{< /codepen >}}',
  },
];

/** Embed codes in a commenter’s sanitised HTML. The frames are those of lazy-loading plug-ins: they load nothing. */
const CODES: readonly Entrance[] = [
  {
    values: ['address of a frame', 'title, width, height and ratio of a frame'],
    markup: ['iframe', { 'data-src': '§', title: '§', width: '§', height: '§', 'data-ratio': '§' }],
  },
  {
    values: ['end of an address', 'title', 'width', 'height'].map(what => `${what} of an old player`),
    markup: [
      'object',
      { title: '§', width: '§', height: '§' },
      ['param', { name: 'movie', value: `https://www.youtube.com/v/${VIDEO}§` }],
    ],
  },
  {
    values: ['address in a quotation', 'text in a quotation'],
    markup: ['blockquote', { class: 'twitter-tweet' }, ['p', {}, '§'], ['a', { href: '§' }, '§']],
  },
  {
    values: [
      'a quotation’s theme',
      'a quotation’s conversation',
      'a quotation’s cards',
      'a quotation’s language',
    ],
    markup: [
      'blockquote',
      { class: 'twitter-tweet', 'data-theme': '§', 'data-conversation': '§', 'data-cards': '§' },
      ['p', { lang: '§' }, 'Words'],
      ['a', { href: POST }, 'A day'],
    ],
  },
  {
    values: ['permalink of a quotation'],
    markup: ['blockquote', { class: 'instagram-media', 'data-instgrm-permalink': '§' }, 'The work'],
  },
  {
    values: ['id of a vendor’s script', 'slide of a vendor’s script'],
    markup: ['script', { class: 'speakerdeck-embed', 'data-id': '§', 'data-slide': '§' }],
  },
  {
    values: ['slide of a deck', 'ratio of a deck'],
    markup: ['script', { class: 'speakerdeck-embed', 'data-id': DECK, 'data-slide': '§', 'data-ratio': '§' }],
  },
  {
    values: ['id of another player', 'title of another player', 'parameters of another player'],
    markup: ['lite-youtube', { videoid: '§', playlabel: '§', params: '§', playlistid: '§' }],
  },
  { values: ['escaped code: address'], markup: ['p', {}, '<iframe src="§"></iframe>'] },
  { values: ['escaped code: attributes'], markup: ['p', {}, `<iframe src="${FRAME}" §></iframe>`] },
  { values: ['escaped code: title'], markup: ['p', {}, `<iframe src="${FRAME}" title="§"></iframe>`] },
  {
    values: ['escaped code: quotation'],
    markup: ['p', {}, `<blockquote class="twitter-tweet"><p>§</p><a href="${POST}">A day</a></blockquote>`],
  },
  {
    values: ['escaped code: object', 'escaped code: parameter'],
    markup: ['p', {}, '<object data="§"><param name="movie" value="§"></object>'],
  },
];

const OWN_ATTRIBUTES = 'title load start class state lang list ratio width height poster'.split(' ');

/** Our own tags in a commenter’s sanitised HTML. */
const TAGS: readonly Entrance[] = [
  { values: ['`src` of a tag'], markup: tag('yt-embed', { src: '§' }) },
  { values: ['`src` of `<web-embed>`'], markup: tag('web-embed', { src: '§' }) },
  { values: ['`src` beside `provider`'], markup: tag('web-embed', { src: '§', provider: '¤' }) },
  { values: ['`provider`'], markup: tag('web-embed', { src: VIDEO, provider: '§' }) },
  { values: ['`call`'], markup: tag('web-embed', { call: '§', args: VIDEO }) },
  { values: ['`args`'], markup: tag('yt-embed', { call: 'youtube', args: '§' }) },
  {
    values: [...OWN_ATTRIBUTES.map(name => `\`${name}\``)],
    markup: tag('yt-embed', { src: VIDEO, ...Object.fromEntries(OWN_ATTRIBUTES.map(name => [name, '§'])) }),
  },
];

/** Answers of the owner’s endpoint; each post asks for one of its own. */
const ANSWERS: readonly Entrance[] = [
  {
    values: ['HTML of an answer', 'author’s name in it', 'author’s address in it', 'service’s name in it'],
    markup: tag('tweet-embed', { src: '№', load: 'eager' }),
  },
];

/** The pages that the corpus goes through, each with its entrances. */
export const PAGES = { shortcodes: SHORTCODES, codes: CODES, tags: TAGS, answers: ANSWERS } as const;

/** All entrances of these pages. */
export const entrances: readonly string[] = Object.values(PAGES).flatMap(page =>
  page.flatMap(({ values }) => values),
);
