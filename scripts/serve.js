import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * Serves the files of `folder` to this machine, on `port` or the next one that is free.
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<{ port: number, close: () => void }>} the port it got, and how to end
 */
export async function serve(folder, port) {
  const server = createServer((request, response) => answer(folder, request, response));
  const got = await listen(server, port);
  return {
    port: got,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
async function listen(server, port) {
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE') return listen(server, port + 1);
    throw error;
  }
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(folder, { method, url = '/' }, response) {
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405);
  const path = safePath(url);
  if (path === undefined) return refuse(response, 400);

  let file = join(folder, path);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    // Without the slash, a page's relative links would start one folder too high.
    if (!path.endsWith('/')) return redirect(response, `${path}/`);
    file = join(file, 'index.html');
  }
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    return path === '/' ? redirect(response, '/demo/') : refuse(response, 404);
  }

  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    // Pages on other hosts load the library from here, and its chunks are modules.
    ...(path.startsWith('/dist/') && { 'access-control-allow-origin': '*' }),
  });
  if (method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * The path that a request names, or nothing if it names none.
 * @param {string} url
 */
function safePath(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*/s, ''));
    if (path.includes('\0')) return undefined;
    // `/../../etc/passwd`: normalising an absolute path swallows every step above its root.
    // Two slashes in front would make a redirect lead to another host.
    return normalize(`/${path}`).replaceAll('\\', '/').replace(/^\/+/, '/');
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
function redirect(response, path) {
  response.writeHead(302, { location: encodeURI(path) }).end();
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function refuse(response, status) {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(`${status}\n`);
}
