import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { throwAwayCertificate } from './certificate.ts';
import { isChatter } from './chatter.ts';

/** A request as a host's handler sees it. */
export type WebRequest = { method: string; url: URL; headers: http.IncomingHttpHeaders };

/** Answers the requests for one host. */
export type Handler = (request: WebRequest, response: http.ServerResponse) => void | Promise<void>;

/** One request as it is remembered; `at` is in milliseconds since the web started. */
export type LogEntry = {
  host: string;
  path: string;
  method: string;
  at: number;
  referrer: string;
  destination: string;
};

/** The private internet: a forward proxy that answers for every host name, so that nothing leaves the machine. */
export type Web = {
  port: number;
  /** Every request since the last `clear`, in order. */
  log: LogEntry[];
  /** Every TLS connection opened since the last `clear`, so that a bare preconnect is seen as well. */
  connections: { host: string; at: number }[];
  /** Says who answers for a host: a name, `*.example.com` for all names below it, or `*` for everyone else. */
  host(name: string, handler: Handler): void;
  /** The distinct hosts that were asked or connected to. */
  hosts(): string[];
  /** Forgets the requests. */
  clear(): void;
  /** Forgets the requests and the hosts, and ends every connection, so that the next one is seen. */
  reset(): void;
  /** Settles when nobody has asked for anything for a while: what a closed page still had on its way has come. */
  quiet(): Promise<void>;
  /** Lets the process end while the web still runs. */
  unref(): void;
  close(): Promise<void>;
};

/** Every host answers there with an empty page that makes the browser forget what it has stored for that host. */
export const CLEANING_PATH = '/.well-known/clear-site-data';

// Firefox sends a request some time after the page that wanted it is gone.
const WHILE_MS = 60;

/** Starts a private internet of its own on a free port. */
export async function startWeb(): Promise<Web> {
  const started = performance.now();
  const now = () => performance.now() - started;
  const handlers = new Map<string, Handler>();
  const sockets = new Set<Duplex>();
  const log: LogEntry[] = [];
  const connections: { host: string; at: number }[] = [];
  const framed = new Set<string>();
  let last = 0;
  let left = 0;

  const answer = async (scheme: string, message: http.IncomingMessage, response: http.ServerResponse) => {
    // A browser with a proxy sends `GET http://host/path`; inside a tunnel it sends `GET /path` and a Host header.
    const url = new URL(message.url ?? '/', `${scheme}://${message.headers.host ?? 'nobody'}`);
    const request: WebRequest = { method: message.method ?? 'GET', url, headers: message.headers };
    if (url.pathname === CLEANING_PATH) {
      left = now();
      return clean(response, isDocument(request) ? framed : []);
    }
    if (!isChatter(url.hostname) && url.pathname !== '/favicon.ico') last = now();
    if (request.headers['sec-fetch-dest'] === 'iframe') framed.add(url.hostname);
    if (!isChatter(url.hostname)) log.push(entry(request, now()));
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
    // A browser that is closed in the middle of a page resets the connection; that is no news.
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
      // Where nothing came since a page was cleaned, it has been gone since then.
      const from = left > last ? left : now();
      for (let rest = WHILE_MS; rest > 0; rest = WHILE_MS - (now() - Math.max(from, last)))
        await new Promise(passed => setTimeout(passed, Math.min(rest, WHILE_MS / 4)));
    },
    unref: () => void plain.unref(),
    close() {
      disconnect();
      return new Promise(closed => plain.close(() => closed()));
    },
  };
}

/**
 * Unless a handler says otherwise, nothing is kept, or the log would miss what a browser took from its cache, also from
 * that of a test before. A document may be kept for the way back in history, which `no-store` forbids, but is asked for anew by everyone else.
 */
function cacheControl(request: WebRequest): string {
  return isDocument(request) ? 'no-cache' : 'no-store';
}

const isDocument = ({ headers }: WebRequest) => headers['sec-fetch-dest'] === 'document';

/** What hosts have kept in frames of a page is kept apart, and forgotten when they say so in a frame of that page. */
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
  return (name && handlers.get(name)) || nobody;
}

function nobody(request: WebRequest, response: http.ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' });
  response.end(`Nobody answers for ${request.url.host}\n`);
}
