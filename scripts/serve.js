import { once } from 'node:events';
import { createServer } from 'node:http';
import { sep } from 'node:path';
import getPort, { portNumbers } from 'get-port';
import serveStatic from 'serve-static';

/**
 * Serves the files of `folder` on 127.0.0.1, on the first free port from `port` on.
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<{ port: number, close: () => void }>} the port, and a function that stops the server
 */
export async function serve(folder, port) {
  const files = serveStatic(folder, {
    cacheControl: false,
    fallthrough: false,
    setHeaders(response, path) {
      response.setHeader('cache-control', 'no-cache');
      response.setHeader('x-content-type-options', 'nosniff');
      // Modules need CORS when pages on other hosts load them.
      if (path.includes(`${sep}dist${sep}`)) response.setHeader('access-control-allow-origin', '*');
    },
  });
  const server = createServer((request, response) =>
    files(request, response, (/** @type {{ status?: number } | undefined} */ error) => {
      if (request.url === '/') response.writeHead(302, { location: '/demo/' }).end();
      else refuse(response, error?.status ?? 404);
    }),
  );
  const freePort = await getPort({ port: portNumbers(port, port + 100), host: '127.0.0.1' });
  await once(server.listen(freePort, '127.0.0.1'), 'listening');
  return {
    port: freePort,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Answers with a status and no content but its number.
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function refuse(response, status) {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(`${status}\n`);
}
