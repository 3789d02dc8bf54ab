import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { openBlog } from '../test/support/blog.ts';
import { chromiumOptions } from '../test/support/browsers/chromium.ts';
import { folder, text } from '../test/support/responders.ts';
import { type Handler, startWeb, type Web } from '../test/support/web.ts';
import { BUNDLES_DIRECTORY } from './bundle-peer.ts';
import { posters } from './posters.ts';

/** Host name of the packages' files. */
export const PEERS_HOST = 'peers.example';

/** Directory of the packages. */
export const PEERS_DIRECTORY = 'bench/peers/node_modules';

/** A new page of Chromium, with the session of its developer tools. */
export interface Visit {
  readonly page: Page;
  readonly protocol: CDPSession;
  close(): Promise<void>;
}

/** A Chromium that reaches stand-ins only, for pages of this library and of peers. */
export interface Lab {
  readonly web: Web;
  readonly browser: Browser;
  /** Serves pages, by path, on the blog. Each script and style sheet of a library takes `delayMs` to arrive. */
  serve(pages: Readonly<Record<string, string>>, delayMs?: number): void;
  visit(): Promise<Visit>;
}

const late =
  (handler: Handler, delayMs: number): Handler =>
  async (request, response) => {
    if (delayMs && /\.(?:js|css)$/.test(request.url.pathname)) await pause(delayMs);
    return handler(request, response);
  };

/** Serves the packages and their bundles, and answers every unknown host with an empty page. */
export function servePeers(web: Web, delayMs = 0): void {
  const packages = folder(PEERS_DIRECTORY, { cors: true });
  const bundles = folder(BUNDLES_DIRECTORY, { cors: true });
  const peers: Handler = ({ url, ...request }, response) => {
    const path = /^\/bundles(\/.*)/.exec(url.pathname)?.[1];
    return (path ? bundles : packages)({ ...request, url: new URL(path ?? url.pathname, url) }, response);
  };
  web.host(PEERS_HOST, late(peers, delayMs));
  web.host('*', text(''));
}

/** Starts a Chromium, and closes it after `use`. */
export async function inLab<Result>(use: (lab: Lab) => Promise<Result>): Promise<Result> {
  const web = await startWeb();
  const browser = await chromium.launch(chromiumOptions(web.port));
  const lab: Lab = {
    web,
    browser,
    serve(pages, delayMs = 0) {
      web.reset();
      const blog = openBlog(web, pages);
      web.host('blog.example', (request, response) =>
        request.url.pathname.startsWith('/dist/')
          ? late(blog, delayMs)(request, response)
          : blog(request, response),
      );
      servePeers(web, delayMs);
      for (const host of ['i.ytimg.com', 'img.youtube.com']) web.host(host, posters);
    },
    async visit() {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        ignoreHTTPSErrors: true,
      });
      const page = await context.newPage();
      const protocol = await context.newCDPSession(page);
      return { page, protocol, close: () => context.close() };
    },
  };
  try {
    return await use(lab);
  } finally {
    await browser.close();
    await web.close();
  }
}
