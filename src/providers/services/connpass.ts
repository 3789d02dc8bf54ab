import { buildUrl } from '../kit/build-url.ts';
import { pathOf } from '../kit/path-of.ts';
import type { Provider } from '../provider.ts';

// A group has a host of its own; these are connpass's. A host in other letters only looks like a group.
const ID =
  /^(?:(?!(?:www|api|media|help|xn--[^.]*)\.)[a-z\d][a-z\d-]{0,62}\.)?connpass\.com\/event\/[1-9]\d{0,9}$/;
const PATH = /^(event\/\d+)(?:\/(?:participation|presentation))?$/;

/** https://connpass.com: an event has no frame, only its page. */
export const connpass = {
  name: 'connpass',
  label: 'connpass',
  privacyUrl: 'https://connpass.com/privacy/',
  tag: 'web-embed',
  kind: 'work',
  aliases: [],
  hosts: ['connpass.com', '*.connpass.com'],
  frames: [],
  size: { height: 155, width: 500 },
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
