import { buildUrl } from '../kit/build-url.ts';
import { pathOf } from '../kit/path-of.ts';
import type { Provider } from '../provider.ts';

// Each group has its own subdomain; the excluded ones belong to connpass. Punycode hosts are refused as look-alikes.
const ID =
  /^(?:(?!(?:www|api|media|help|xn--[^.]*)\.)[a-z\d][a-z\d-]{0,62}\.)?connpass\.com\/event\/[1-9]\d{0,9}$/;
const PATH = /^(event\/\d+)(?:\/(?:participation|presentation))?$/;

/** https://connpass.com: an event has a page but no frame. */
export const connpass = {
  name: 'connpass',
  label: 'connpass',
  privacyUrl: 'https://connpass.com/privacy/',
  tag: 'web-embed',
  kind: 'work',
  aliases: [],
  hosts: ['connpass.com', '*.connpass.com'],
  frames: [],
  size: { height: 70, width: 500 },
  options: {},
  allow: '',
  examples: ['https://gocon.connpass.com/event/139024/', 'https://connpass.com/event/49575/'],

  read({ url, id }) {
    const event = url ? `${url.hostname}/${PATH.exec(pathOf({ url, id }))?.[1]}` : id;
    return ID.test(event) ? { id: event } : undefined;
  },

  frame: () => undefined,

  link: ({ id }) => buildUrl(`https://${id}/`),
} as const satisfies Provider;
