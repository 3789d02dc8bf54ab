import { buildUrl } from '../kit/build-url.ts';
import { pathOf } from '../kit/path-of.ts';
import { pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

// A number in base 64; its trailing `=` is often lost or encoded.
const ID = /^([\w-]{11})(?:=|%3[Dd])?$/;
const PATH = /^app\/(?:board|live-embed|embed)\/([^/]+)$/;

/** https://developers.miro.com/docs/miro-live-embed-introduction */
export const miro = {
  name: 'miro',
  label: 'Miro',
  privacyUrl: 'https://miro.com/legal/privacy-policy/',
  tag: 'web-embed',
  kind: 'document',
  aliases: [],
  hosts: ['miro.com'],
  frames: ['miro.com/app/live-embed/', 'miro.com/app/embed/'],
  size: { ratio: 16 / 9 },
  options: {
    widget: pattern(/^\d{1,20}$/),
    viewport: pattern(/^-?\d{1,9},-?\d{1,9},\d{1,9},\d{1,9}$/),
    // The token that gives readers access to the board.
    access: pattern(/^[\w=-]{8,200}$/),
    mode: pattern(/^view_only_with(?:out)?_ui$/),
  },
  allow: 'clipboard-write; fullscreen',
  examples: [
    'https://miro.com/app/board/uXjVKLSl4yY=/',
    'https://miro.com/app/live-embed/uXjVIYrT328=/?moveToViewport=-208202,-17495,146090,66767&embedId=356675018147',
  ],

  read({ url, id, query }) {
    const board = ID.exec(url ? (PATH.exec(pathOf({ url, id }))?.[1] ?? '') : id)?.[1];
    return board
      ? {
          id: `${board}=`,
          widget: query.get('moveToWidget') ?? query.get('focusWidget'),
          viewport: query.get('moveToViewport'),
          access: query.get('boardAccessToken'),
          mode: query.get('embedMode'),
        }
      : undefined;
  },

  frame: ({ id, widget, viewport, access, mode }, { play }) =>
    buildUrl(`https://miro.com/app/live-embed/${id}/`, {
      moveToWidget: widget,
      moveToViewport: viewport,
      embedMode: mode,
      boardAccessToken: access,
      // Without it the reader has to click a second time.
      autoplay: play && 'true',
    }),

  link: ({ id, widget, viewport }) =>
    buildUrl(`https://miro.com/app/board/${id}/`, { moveToWidget: widget, moveToViewport: viewport }),
} as const satisfies Provider;
