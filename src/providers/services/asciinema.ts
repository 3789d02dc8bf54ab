import { makeAddress } from '../kit/build-url.ts';
import { fieldsOf } from '../kit/message-fields.ts';
import { seconds } from '../kit/seconds.ts';
import { matching, yes } from '../option.ts';
import type { Provider } from '../provider.ts';

const ID = /^(?:[1-9]\d{0,9}|[A-Za-z\d]{16}|[A-Za-z\d]{25})$/;
const PATH =
  /^\/(?:a|api\/asciicasts)\/([A-Za-z\d]+)(?:\/(?:iframe|embed)|\.(?:js|json|cast|svg|png|gif|txt))?\/?$/;

// A server of one's own is a service of one's own: only its owner can tell which host it is.
/** https://docs.asciinema.org/manual/server/embedding/ */
export const asciinema = {
  name: 'asciinema',
  label: 'asciinema',
  privacy: 'https://asciinema.org/privacy',
  tag: 'web-embed',
  kind: 'video',
  aliases: ['asciicast'],
  hosts: ['asciinema.org'],
  frames: ['asciinema.org/a/'],
  markup: 'script[src^="https://asciinema.org/a/"]',
  // A terminal of 80 columns and 24 lines.
  shape: { ratio: 3 / 2 },
  options: {
    start: seconds,
    loop: yes,
    speed: matching(/^\d{1,2}(?:\.\d{1,2})?$/),
    theme: matching(/^[a-z][a-z\d-]{1,31}$/),
    cols: matching(/^[1-9]\d{0,2}$/),
    rows: matching(/^[1-9]\d{0,2}$/),
    idletimelimit: matching(/^\d{1,3}(?:\.\d{1,2})?$/),
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
    makeAddress(`https://asciinema.org/a/${id}/iframe`, {
      autoplay: play && 1,
      loop: loop && 1,
      speed,
      t: start,
      theme,
      cols,
      rows,
      idleTimeLimit: idletimelimit,
    }),

  link: ({ id, start }) => makeAddress(`https://asciinema.org/a/${id}`, { t: start }),

  pictures: ({ id }) => [{ src: `https://asciinema.org/a/${id}.svg`, width: 800 }],

  height(message) {
    const { type, payload } = fieldsOf(message);
    return type === 'bodySize' ? fieldsOf(payload).height : undefined;
  },
} as const satisfies Provider;
