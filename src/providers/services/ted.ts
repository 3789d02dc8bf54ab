import { buildUrl } from '../kit/build-url.ts';
import { pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

// The slug of a talk is speaker and title, so it always contains an underscore.
const SLUG = /^(?=[a-z\d_-]{4,200}$)[a-z\d-]+_/;
const PATH = /^\/(?:talks\/(?:lang\/([a-zA-Z-]{2,8})\/)?|embed\/)([\w-]+)(?:\.html|\/transcript)?\/?$/;

/** https://www.ted.com: from the embed code of a talk's share dialog. */
export const ted = {
  name: 'ted',
  label: 'TED',
  privacyUrl: 'https://www.ted.com/about/our-organization/our-policies-terms/privacy-policy',
  tag: 'web-embed',
  kind: 'video',
  aliases: ['tedtalk', 'tedtalks'],
  hosts: ['ted.com', 'embed.ted.com', 'embed-ssl.ted.com'],
  frames: ['embed.ted.com/talks/', 'embed.ted.com/embed/', 'embed-ssl.ted.com/talks/'],
  size: { ratio: 16 / 9 },
  options: { subtitle: pattern(/^[a-z]{2,3}(?:-[a-zA-Z]{2,4})?$/) },
  allow: 'autoplay; fullscreen; encrypted-media',
  examples: [
    'https://www.ted.com/talks/tim_berners_lee_the_next_web',
    'https://embed.ted.com/talks/lang/ja/tim_berners_lee_the_next_web',
  ],

  read({ url, id, query }) {
    const [, lang, talk = ''] = url ? (PATH.exec(url.pathname) ?? []) : ['', undefined, id];
    return SLUG.test(talk) ? { id: talk, subtitle: lang ?? query.get('language') } : undefined;
  },

  frame: ({ id, subtitle }, { play }) =>
    buildUrl(`https://embed.ted.com/talks/${subtitle ? `lang/${subtitle}/` : ''}${id}`, {
      autoplay: play && 'true',
    }),

  link: ({ id, subtitle }) => buildUrl(`https://www.ted.com/talks/${id}`, { language: subtitle }),
} as const satisfies Provider;
