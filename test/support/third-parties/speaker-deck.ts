import { text } from '../responders.ts';
import type { Handler } from '../web.ts';
import { slide } from './drawing.ts';

// Like the vendor's script: replaces each script tag with an iframe.
const EMBED_SCRIPT = `for (const script of document.querySelectorAll('script.speakerdeck-embed')) {
  const { id, ratio = '1.77777777777778', slide } = script.dataset;
  const frame = document.createElement('iframe');
  frame.className = 'speakerdeck-iframe';
  frame.allowFullscreen = true;
  frame.style.cssText = 'border: 0; width: 100%; height: auto; aspect-ratio: 560 / ' + Math.round(560 / ratio);
  frame.src = 'https://speakerdeck.com/player/' + id + (slide ? '?slide=' + slide : '');
  script.replaceWith(frame);
}`;

/** speakerdeck.com: the player, and the script of the share dialog. */
export const speakerDeck: Handler = (request, response) => {
  const { pathname, searchParams } = request.url;
  if (pathname === '/assets/embed.js')
    return text(EMBED_SCRIPT, { type: 'text/javascript' })(request, response);
  const id = /^\/player\/([\da-f]+)$/.exec(pathname)?.[1];
  if (!id) return text('Not found', { status: 404 })(request, response);
  const number = Number(searchParams.get('slide') ?? 1);
  return text(
    `<!doctype html><html lang="en"><title>A deck</title><style>
      body { margin: 0; height: 100vh; background: #222; }
      svg { width: 100%; height: 100%; }
      div { position: absolute; inset: auto 0 0; height: 5px; background: linear-gradient(90deg, #5b9 ${4 * number}%, #0004 0); }
    </style>${slide(id, number)}<div></div>`,
  )(request, response);
};

/** files.speakerdeck.com: the slides as pictures, numbered from 0. */
export const speakerDeckFiles: Handler = (request, response) => {
  const [, id, index] =
    /^\/presentations\/([\da-f]+)\/(?:preview_)?slide_(\d+)\.jpg$/.exec(request.url.pathname) ?? [];
  if (!id) return text('Not found', { status: 404, type: 'text/plain' })(request, response);
  return text(slide(id, Number(index) + 1), { type: 'image/svg+xml' })(request, response);
};
