import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Gate } from './gate.ts';
import type { Handler } from './web.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

type Headers = Record<string, string>;

/** Answers every path with one body, a page unless `type` says otherwise. */
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

/** Answers with the files of a directory, and with nothing that lies outside it. */
export function folder(directory: string, options: { headers?: Headers; cors?: boolean } = {}): Handler {
  return async (request, response) => {
    const file = fileFor(directory, request.url.pathname);
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('No such file\n');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(options.cors ? { 'access-control-allow-origin': '*' } : {}),
      ...options.headers,
    });
    await pipeline(createReadStream(file), response);
  };
}

function fileFor(directory: string, pathname: string): string | undefined {
  // Normalising an absolute path swallows every `..` that would climb above its root.
  const path = join(directory, normalize(`/${decodeURIComponent(pathname)}`));
  for (const file of [path, join(path, 'index.html')]) {
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  }
  return undefined;
}

/** Streams a page: strings are sent one write each, numbers are pauses in milliseconds, gates wait for the test. */
export function pieces(
  parts: (string | number | Gate)[],
  options: { type?: string; headers?: Headers } = {},
): Handler {
  return async (_request, response) => {
    response.writeHead(200, {
      'content-type': options.type ?? 'text/html; charset=utf-8',
      ...options.headers,
    });
    // WebKit shows nothing of a page before it has 512 bytes to guess a type from. Blanks in front change no page.
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

/** Resolves when the piece was handed to the system, so that two pieces never share one packet. */
function write(response: ServerResponse, piece: string): Promise<void> {
  return new Promise(sent => response.write(piece, () => sent()));
}
