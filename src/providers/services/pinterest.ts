import { buildUrl } from '../kit/build-url.ts';
import type { Provider } from '../provider.ts';

// Pinterest has a top-level domain in many countries (`pinterest.fr`) and a subdomain in others (`fr.pinterest.com`).
const DOMAIN_ENDINGS =
  'com at be ca ch cl co.in co.kr co.nz co.uk com.au com.br com.mx com.tr de cz dk es fi fr hu id ie in it jp nl nz ph pl pt ru se'.split(
    ' ',
  );
const COUNTRIES =
  'ar at au br ca ch cl co cz de dk es fi fr gr hu id in it jp kr mx nl no nz ph pl pt ro ru se sk th tr uk vn za'.split(
    ' ',
  );

const PIN = /^(?:pin\/(?:[\w%.-]{1,300}--)?)?(\d{5,20})(?:\/sent)?\/?$/;
// A board has no frame, only a script. Its name may be in any script, encoded in URLs.
const BOARD =
  /^((?!(?:pin|ideas|search|today|explore|business|categories|topics|videos|settings|ext|about|_)\/)\w[\w-]{1,40}\/(?:[\w-]|%[89A-Fa-f][\dA-Fa-f]){1,300}|pin\/A[\w-]{20,100}|pin\.it\/\w{5,20})\/?$/;
const PROFILE =
  /^\/((?!(?:pin|ideas|search|today|explore|business|categories|topics|videos|settings|ext|about|login|signup|_)\/?$)\w[\w-]{1,40})\/?$/;
const NAMED = /^@\w[\w-]{1,40}$/;

const pathOf = ({ hostname, pathname, searchParams }: URL) =>
  hostname === 'pin.it'
    ? `pin.it${pathname}`
    : pathname === '/ext/embed.html'
      ? `pin/${searchParams.get('id')}`
      : pathname.slice(1);

/** https://developers.pinterest.com/docs/web-features/widget-builder/ */
export const pinterest = {
  name: 'pinterest',
  label: 'Pinterest',
  privacyUrl: 'https://policy.pinterest.com/en/privacy-policy',
  tag: 'web-embed',
  kind: 'work',
  mark: 'M14 2l8 8-2 2h-1l-4 4v4l-1 1-5-5-6 6-1-1 6-6-5-5 1-1h4l4-4V4z',
  aliases: [],
  hosts: [
    ...COUNTRIES.map(country => `${country}.pinterest.com`),
    ...DOMAIN_ENDINGS.map(ending => `pinterest.${ending}`),
    'assets.pinterest.com',
    'pin.it',
  ],
  frames: ['assets.pinterest.com/ext/embed.html'],
  size: { height: 500, width: 345 },
  options: {},
  allow: 'fullscreen',
  examples: ['https://www.pinterest.com/pin/99360735500167749/'],

  read({ url, id }) {
    const path = url ? pathOf(url) : id;
    const profile = url?.hostname !== 'pin.it' && PROFILE.exec(url?.pathname ?? '')?.[1];
    const work =
      PIN.exec(path)?.[1] ?? BOARD.exec(path)?.[1] ?? (profile ? `@${profile}` : NAMED.exec(path)?.[0]);
    return work ? { id: work } : undefined;
  },

  frame: ({ id = '' }) =>
    /[/@]/.test(id) ? undefined : buildUrl('https://assets.pinterest.com/ext/embed.html', { id }),

  link({ id = '' }) {
    if (id.startsWith('pin.it/')) return buildUrl(`https://${id}`);
    if (id.startsWith('@')) return buildUrl(`https://www.pinterest.com/${id.slice(1)}/`);
    return buildUrl(`https://www.pinterest.com/${id.includes('/') ? id : `pin/${id}`}/`);
  },
} as const satisfies Provider;
