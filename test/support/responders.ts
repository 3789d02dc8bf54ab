import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import serveStatic from 'serve-static';
import type { Gate } from './gate.ts';
import type { Handler } from './web.ts';

type Headers = Record<string, string>;

/** Answers every path with one body; `type` defaults to HTML. */
export function text(
  body: string | Buffer,
  options: { type?: string; status?: number; headers?: Headers; delay?: number } = {},
): Handler {
  return async (_request, response) => {
    if (options.delay) await pause(options.delay);
    response.writeHead(options.status ?? 200, {
      'content-type': options.type ?? 'text/html; charset=utf-8',
      ...options.headers,
    });
    response.end(body);
  };
}

/** Serves the files of a directory, and none outside it (path traversal). */
export function folder(directory: string, options: { headers?: Headers; cors?: boolean } = {}): Handler {
  const headers = { ...(options.cors && { 'access-control-allow-origin': '*' }), ...options.headers };
  const files = serveStatic(directory, {
    // Cache headers are set by the web: see web.ts.
    ...{ cacheControl: false, etag: false, lastModified: false },
    setHeaders: response => response.setHeaders(new Map(Object.entries(headers))),
  });
  return async ({ method, url, headers }, response) => {
    const ended = once(response, 'close');
    const request = { method, headers, url: url.pathname } as IncomingMessage;
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('No such file\n');
    });
    await ended;
  };
}

/** Streams a page: each string is one write, a number is a pause in milliseconds, a gate waits for the test. */
export function pieces(
  parts: (string | number | Gate)[],
  options: { type?: string; headers?: Headers } = {},
): Handler {
  return async (_request, response) => {
    response.writeHead(200, {
      'content-type': options.type ?? 'text/html; charset=utf-8',
      ...options.headers,
    });
    // WebKit shows a page after 512 bytes only, which it sniffs the type from; leading spaces change no page.
    await write(response, ' '.repeat(512));
    const gone = once(response, 'close');
    for (const part of parts) {
      if (response.destroyed) return;
      if (typeof part === 'string') await write(response, part);
      else if (typeof part === 'number') await pause(part);
      else await Promise.race([part.pass(), gone]);
    }
    response.end();
  };
}

/** Resolves when the piece was handed to the system, so that two pieces never share a packet. */
function write(response: ServerResponse, piece: string): Promise<void> {
  return new Promise(sent => response.write(piece, () => sent()));
}
