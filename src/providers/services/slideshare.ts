import { buildUrl } from '../kit/build-url.ts';
import { pathOf } from '../kit/path-of.ts';
import { pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

// Old embed codes have a number, newer ones a key.
const NUMBER = /^\d{1,11}$/;
const KEY = /^[\w-]{12,40}$/;
const EMBED = /^slideshow\/embed_code\/(?:key\/)?([\w-]+)$/;
// Excludes pages of the site, and pages of a user that are not talks.
const PAGE =
  /^(?:mobile\/)?(slideshow\/(?!embed_code\/)[\w-]{1,200}\/\d{1,12}|(?!(?:slideshow|mobile|search|category|explore|featured|popular|upload|login|signup|about|terms|privacy|features|business|developers|api|tag|settings|share)\/)[\w-]{1,80}\/(?!(?:presentations|documents|videos|infographics|followers|following|clipboards|likes)(?:\/|$))[\w-]{1,200})(?:\/(\d{1,4})(?:-[\w%.-]{0,300})?)?$/;

const pageUrl = ({ id = '', slide }: Readonly<Record<string, string>>) =>
  id.includes('/')
    ? buildUrl(`https://www.slideshare.net/${id}${slide ? `/${slide}` : ''}`)
    : buildUrl(`https://www.slideshare.net/slideshow/embed_code/${NUMBER.test(id) ? '' : 'key/'}${id}`, {
        startSlide: slide,
      });

/** https://www.slideshare.net: from the embed code of its share dialog. The URL of a talk does not contain its key. */
export const slideshare = {
  name: 'slideshare',
  label: 'SlideShare',
  privacyUrl: 'https://support.scribd.com/hc/articles/210129366',
  tag: 'web-embed',
  kind: 'slides',
  aliases: ['slide-share'],
  hosts: [
    'slideshare.net',
    'www2.slideshare.net',
    'de.slideshare.net',
    'es.slideshare.net',
    'fr.slideshare.net',
    'pt.slideshare.net',
  ],
  frames: ['www', 'www2', 'de', 'es', 'fr', 'pt'].map(
    label => `${label}.slideshare.net/slideshow/embed_code/`,
  ),
  size: { ratio: 427 / 356 },
  options: { slide: pattern(/^[1-9]\d{0,3}$/) },
  allow: 'fullscreen',
  examples: [
    'https://www.slideshare.net/YujiSoftware/jep280-java-9',
    'https://www.slideshare.net/slideshow/embed_code/key/zzxb6aeXSKNjwR?startSlide=69',
  ],

  read(given) {
    const path = pathOf(given);
    const deck = given.url ? (EMBED.exec(path)?.[1] ?? '') : path.replace(/^key\//, '');
    if (NUMBER.test(deck) || KEY.test(deck))
      return { id: deck, slide: given.query.get('startSlide'), title: given.args[2] };
    const [, page, slide] = PAGE.exec(path) ?? [];
    return page ? { id: page, slide } : undefined;
  },

  frame: reference => (reference.id?.includes('/') ? undefined : pageUrl(reference)),

  link: pageUrl,
} as const satisfies Provider;
