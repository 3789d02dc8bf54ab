import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { throwAwayCertificate } from './certificate.ts';
import { isChatter } from './chatter.ts';

/** A request as passed to a host's handler. */
export type WebRequest = { method: string; url: URL; headers: http.IncomingHttpHeaders };

/** Answers the requests for one host. */
export type Handler = (request: WebRequest, response: http.ServerResponse) => void | Promise<void>;

/** One request in the log; `at` is in milliseconds since the web started. */
export type LogEntry = {
  host: string;
  path: string;
  method: string;
  at: number;
  referrer: string;
  destination: string;
};

/** A private internet: a forward proxy that answers for every host name, so that no request leaves the machine. */
export type Web = {
  port: number;
  /** Every request since the last `clear`, in order. */
  log: LogEntry[];
  /** Every TLS connection since the last `clear`, including preconnects without a request. */
  connections: { host: string; at: number }[];
  /** Sets the handler of a host: a name, `*.example.com` for its subdomains, or `*` for all others. */
  host(name: string, handler: Handler): void;
  /** Returns the distinct hosts that were requested or connected to. */
  hosts(): string[];
  /** Clears the log. */
  clear(): void;
  /** Clears log and handlers, and closes every connection, so that the next one is logged. */
  reset(): void;
  /** Resolves after a while without requests: pending requests of a closed page have arrived. */
  quiet(): Promise<void>;
  /** Allows the process to exit while the web runs. */
  unref(): void;
  close(): Promise<void>;
};

/** Path where every host answers with an empty page that clears the browser's storage for the host. */
export const CLEANING_PATH = '/.well-known/clear-site-data';

// A stand-in of a player asks the test as long as it is there: a page of players would never be quiet, and a closed one
// would ask in the log of the next test.
const POLL_PATH = '/press';

// Neither is a request of the page.
const UNCOUNTED = ['/favicon.ico', POLL_PATH];

// Firefox sends requests some time after their page is closed.
const IDLE_MS = 60;

/** Starts a separate private internet on a free port. */
export async function startWeb(): Promise<Web> {
  const started = performance.now();
  const now = () => performance.now() - started;
  const handlers = new Map<string, Handler>();
  const sockets = new Set<Duplex>();
  const log: LogEntry[] = [];
  const connections: { host: string; at: number }[] = [];
  const framed = new Set<string>();
  let last = 0;
  let cleanedAt = 0;

  const answer = async (scheme: string, message: http.IncomingMessage, response: http.ServerResponse) => {
    // A browser with a proxy sends `GET http://host/path`; inside a tunnel it sends `GET /path` and a Host header.
    const url = new URL(message.url ?? '/', `${scheme}://${message.headers.host ?? 'noHandler'}`);
    const request: WebRequest = { method: message.method ?? 'GET', url, headers: message.headers };
    if (url.pathname === CLEANING_PATH) {
      cleanedAt = now();
      return clean(response, isDocument(request) ? framed : []);
    }
    if (!isChatter(url.hostname) && !UNCOUNTED.includes(url.pathname)) last = now();
    if (request.headers['sec-fetch-dest'] === 'iframe') framed.add(url.hostname);
    if (!isChatter(url.hostname) && url.pathname !== POLL_PATH) log.push(entry(request, now()));
    response.setHeader('cache-control', cacheControl(request));
    try {
      await handlerFor(handlers, url.hostname)(request, response);
    } catch (error) {
      console.error(`web: the handler of ${url.href} failed:`, error);
      response.destroy();
    }
  };

  const plain = http.createServer((message, response) => answer('http', message, response));
  const secure = https.createServer(await throwAwayCertificate(), (message, response) =>
    answer('https', message, response),
  );

  const keep = (socket: Socket) => {
    socket.setNoDelay(true);
    // A browser that is closed while a page loads resets the connection, which is no error.
    socket.on('error', () => {});
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  };
  plain.on('connection', keep);
  secure.on('secureConnection', socket => socket.setNoDelay(true));
  secure.on('tlsClientError', () => {});
  plain.on('connect', (message: http.IncomingMessage, socket: Duplex, head: Buffer) => {
    const { hostname, port } = new URL(`tcp://${message.url}`);
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    if (!isChatter(hostname)) {
      last = now();
      connections.push({ host: hostname, at: now() });
    }
    // WebSockets without TLS are tunnelled too, to port 80.
    (port === '80' ? plain : secure).emit('connection', socket);
  });

  await new Promise<void>(ready => plain.listen(0, '127.0.0.1', ready));

  const clear = () => {
    log.length = 0;
    connections.length = 0;
  };
  const disconnect = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (plain.address() as AddressInfo).port,
    log,
    connections,
    clear,
    host: (name, handler) => void handlers.set(name, handler),
    hosts: () => [...new Set([...log, ...connections].map(seen => seen.host))],
    reset() {
      disconnect();
      clear();
      framed.clear();
      handlers.clear();
    },
    async quiet() {
      // If nothing has come since a page was cleaned, that page has been idle since then.
      const from = cleanedAt > last ? cleanedAt : now();
      for (let rest = IDLE_MS; rest > 0; rest = IDLE_MS - (now() - Math.max(from, last)))
        await new Promise(passed => setTimeout(passed, Math.min(rest, IDLE_MS / 4)));
    },
    unref: () => void plain.unref(),
    close() {
      disconnect();
      return new Promise(closed => plain.close(() => closed()));
    },
  };
}

/**
 * Returns the default `cache-control`. Nothing is cached, or the log would miss files from the cache of an earlier test.
 * Documents are `no-cache`, as `no-store` would disable the back-forward cache.
 */
function cacheControl(request: WebRequest): string {
  return isDocument(request) ? 'no-cache' : 'no-store';
}

const isDocument = ({ headers }: WebRequest) => headers['sec-fetch-dest'] === 'document';

/** Clears the storage of all hosts. Storage of frames is partitioned, so each host clears its own in a frame. */
function clean(response: http.ServerResponse, hosts: Iterable<string>): void {
  response.writeHead(200, {
    'content-type': 'text/html',
    'cache-control': 'no-store',
    'clear-site-data': '"cache", "cookies", "storage"',
  });
  const frames = [...hosts].map(host => `<iframe src="https://${host}${CLEANING_PATH}"></iframe>`);
  response.end(`<!doctype html><title>Clean</title>${frames.join('')}`);
}

function entry({ method, url, headers }: WebRequest, at: number): LogEntry {
  return {
    host: url.hostname,
    path: url.pathname + url.search,
    method,
    at,
    referrer: headers.referer ?? '',
    destination: String(headers['sec-fetch-dest'] ?? ''),
  };
}

function handlerFor(handlers: Map<string, Handler>, host: string): Handler {
  const parents = host.split('.').map((_, index, labels) => `*.${labels.slice(index + 1).join('.')}`);
  const name = [host, ...parents, '*'].find(candidate => handlers.has(candidate));
  return (name && handlers.get(name)) || noHandler;
}

function noHandler(request: WebRequest, response: http.ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' });
  response.end(`No handler for ${request.url.host}\n`);
}
