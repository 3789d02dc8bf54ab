import { text } from '../responders.ts';
import type { Handler } from '../web.ts';
import { slide } from './drawing.ts';

const PATH = /^\/presentation\/d\/(?:e\/)?([\w-]+)\/(\w+)$/;

/** docs.google.com: a deck above its control bar; `/pub` refuses to be framed. */
export const googleSlides: Handler = (request, response) => {
  const [, id, page = ''] = PATH.exec(request.url.pathname) ?? [];
  if (!id) return text('Not found', { status: 404 })(request, response);
  const framed = page === 'embed' || page === 'pubembed';
  return text(
    `<!doctype html><html lang="en"><title>A deck</title><style>
      body { margin: 0; height: 100vh; display: flex; flex-direction: column; background: #fff; }
      svg { flex: 1; min-height: 0; width: 100%; background: #eee; }
      div { box-sizing: border-box; height: 29px; padding: 6px 12px; background: #333; color: #ddd;
        font: 13px/17px system-ui, sans-serif; }
    </style>${slide(id, 1)}<div>‹ &nbsp; 1 / 24 &nbsp; ›</div>`,
    { headers: framed ? {} : { 'x-frame-options': 'SAMEORIGIN' } },
  )(request, response);
};
