import { buildUrl } from '../kit/build-url.ts';
import { messageFields } from '../kit/message-fields.ts';
import { seconds } from '../kit/seconds.ts';
import { booleanOption, pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

const ID = /^(?:[1-9]\d{0,9}|[A-Za-z\d]{16}|[A-Za-z\d]{25})$/;
const PATH =
  /^\/(?:a|api\/asciicasts)\/([A-Za-z\d]+)(?:\/(?:iframe|embed)|\.(?:js|json|cast|svg|png|gif|txt))?\/?$/;

/**
 * https://docs.asciinema.org/manual/server/embedding/
 * Self-hosted servers are not included, as their hosts are not known.
 */
export const asciinema = {
  name: 'asciinema',
  label: 'asciinema',
  privacyUrl: 'https://asciinema.org/privacy',
  tag: 'web-embed',
  kind: 'video',
  aliases: ['asciicast'],
  hosts: ['asciinema.org'],
  frames: ['asciinema.org/a/'],
  markup: 'script[src^="https://asciinema.org/a/"]',
  // About the ratio of a terminal with 80 columns and 24 lines.
  size: { ratio: 3 / 2 },
  options: {
    start: seconds,
    loop: booleanOption,
    speed: pattern(/^\d{1,2}(?:\.\d{1,2})?$/),
    theme: pattern(/^[a-z][a-z\d-]{1,31}$/),
    cols: pattern(/^[1-9]\d{0,2}$/),
    rows: pattern(/^[1-9]\d{0,2}$/),
    idletimelimit: pattern(/^\d{1,3}(?:\.\d{1,2})?$/),
  },
  allow: 'fullscreen',
  examples: ['https://asciinema.org/a/14', 'https://asciinema.org/a/bJMOlPe5F4mFLY0Rl6fiJSOp3?t=30&speed=2'],

  read({ url, id, query }) {
    const cast = url ? (PATH.exec(url.pathname)?.[1] ?? '') : id;
    const start = query.get('t') ?? query.get('startAt');
    const idletimelimit = query.get('idleTimeLimit') ?? query.get('i');
    return ID.test(cast) ? { id: cast, start, idletimelimit } : undefined;
  },

  frame: ({ id, start, loop, speed, theme, cols, rows, idletimelimit }, { play }) =>
    buildUrl(`https://asciinema.org/a/${id}/iframe`, {
      autoplay: play && 1,
      loop: loop && 1,
      speed,
      t: start,
      theme,
      cols,
      rows,
      idleTimeLimit: idletimelimit,
    }),

  link: ({ id, start }) => buildUrl(`https://asciinema.org/a/${id}`, { t: start }),

  pictures: ({ id }) => [{ src: `https://asciinema.org/a/${id}.svg`, width: 800 }],

  height(message) {
    const { type, payload } = messageFields(message);
    return type === 'bodySize' ? messageFields(payload).height : undefined;
  },
} as const satisfies Provider;
