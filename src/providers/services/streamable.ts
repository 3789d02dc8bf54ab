import { buildUrl } from '../kit/build-url.ts';
import { methodPlayer } from '../kit/method-player.ts';
import { booleanOption } from '../option.ts';
import type { Provider } from '../provider.ts';

// The excluded words are pages of the service.
const ID =
  /^(?!(?:login|signup|pricing|terms|privacy|about|contact|jobs|blog|help|upload|tools)$)[a-z\d]{3,8}$/;
const PATH = /^\/(?:[eo]\/)?([a-z\d]+)\/?$/;
const SHARED = /^\/s\/([a-z\d]+)(?:\/\w+)?\/?$/;

/** https://streamableapp.zendesk.com/hc/en-us/articles/26732995381905-API-Documentation */
export const streamable = {
  name: 'streamable',
  label: 'Streamable',
  privacyUrl: 'https://streamable.com/privacy',
  tag: 'web-embed',
  kind: 'video',
  aliases: [],
  hosts: ['streamable.com'],
  frames: ['streamable.com/e/', 'streamable.com/o/', 'streamable.com/s/'],
  size: { ratio: 16 / 9 },
  options: { loop: booleanOption, mute: booleanOption },
  allow: 'autoplay; fullscreen',
  examples: ['https://streamable.com/hn8hq'],

  read({ url, id, query }) {
    const video = url ? ((PATH.exec(url.pathname) ?? SHARED.exec(url.pathname))?.[1] ?? '') : id;
    return ID.test(video) ? { id: video, mute: query.get('muted') } : undefined;
  },

  frame: ({ id, loop, mute }, { play }) =>
    buildUrl(`https://streamable.com/e/${id}`, {
      autoplay: play && 1,
      loop: loop && 1,
      muted: mute && 1,
    }),

  // https://github.com/embedly/player.js/blob/master/SPEC.rst
  player: methodPlayer({
    seekMethod: 'setCurrentTime',
    extraFields: { context: 'player.js', version: '0.0.11' },
  }),

  link: ({ id }) => buildUrl(`https://streamable.com/${id}`),
} as const satisfies Provider;
