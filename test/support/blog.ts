import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from './browsers/page.ts';
import { type Gate, gate } from './gate.ts';
import { later } from './release.ts';
import { folder, text } from './responders.ts';
import { stubThirdParties } from './third-parties.ts';
import type { Handler, Web } from './web.ts';

/** URL of the blog with the test pages. */
export const BLOG = 'https://blog.example/';

/** The script tag as the README shows it. */
export const TAG = '<script src="/dist/loader.js"></script>';

// The page itself records errors, warnings, layout shifts and events from its start.
const DIARY = `
  addEventListener('DOMContentLoaded', () => { diary.early = !customElements.get('yt-embed'); });
  window.diary = { violations: [], errors: [], warnings: [], shifts: [], events: [], braces: 0 };
  addEventListener('securitypolicyviolation', e => diary.violations.push(e.violatedDirective + ' ' + e.blockedURI));
  addEventListener('error', e => diary.errors.push(String(e.message)));
  addEventListener('unhandledrejection', e => diary.errors.push(String(e.reason)));
  const warn = console.warn;
  console.warn = (...words) => { diary.warnings.push(words.map(w => w instanceof Node ? '<' + w.nodeName.toLowerCase() + '>' : w).join(' ')); warn.apply(console, words); };
  for (const name of ['embed-activate', 'embed-load', 'embed-refuse', 'embed-error'])
    addEventListener(name, e => diary.events.push([name, e.target.localName, e.detail]), true);
  if (window.PerformanceObserver && PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver(list => { for (const e of list.getEntries()) diary.shifts.push(e.value); })
      .observe({ type: 'layout-shift', buffered: true });
`;

/** The record in `window.diary`. */
export type Diary = {
  /** True if the page was parsed before the elements were defined. */
  early: boolean;
  violations: string[];
  errors: string[];
  warnings: string[];
  shifts: number[];
  events: [name: string, tag: string, detail: { provider?: string; src?: string; code?: string }][];
};

/** Returns the page's record so far. */
export const diaryOf = (page: Page): Promise<Diary> =>
  page.evaluate(() => (window as unknown as { diary: Diary }).diary);

/** Returns the HTML of a blog page; `head` defaults to the script tag. */
export const blogPage = (body: string, head = TAG): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title>` +
  `<meta name="viewport" content="width=device-width"><script src="/diary.js"></script>${head}<body>${body}`;

/** Serves a blog with the built library and stand-ins for every service, and returns its handler. */
export function openBlog(
  web: Web,
  pages: Readonly<Record<string, string | Handler>>,
  headers: Readonly<Record<string, string>> = {},
  delays: Readonly<Record<string, number>> = {},
): Handler {
  stubThirdParties(web);
  // The demo, which `npm test` builds before the tests.
  const site = folder('build/site', { cors: true });
  web.host('cdn.example', site);
  const blog: Handler = async (request, response) => {
    const { pathname } = request.url;
    await pause(delays[pathname] ?? 0);
    if (pathname === '/diary.js') return text(DIARY, { type: 'text/javascript' })(request, response);
    const page = pages[pathname];
    if (typeof page === 'string') return text(page, { headers })(request, response);
    return (page ?? site)(request, response);
  };
  web.host('blog.example', blog);
  return blog;
}

/** Returns the hosts that were contacted, but for the blog's. */
export const otherHosts = (web: Web): string[] => web.hosts().filter(host => host !== 'blog.example');

/** Serves a blog page, but holds a file of the release, such as `repair`, back until the returned gate is released. */
export function openBlogWithout(web: Web, file: string, page: string): Gate {
  const held = gate();
  const blog = openBlog(web, { '/': page });
  web.host('blog.example', async (request, response) => {
    if (request.url.pathname === later(file)) await held.pass();
    await blog(request, response);
  });
  return held;
}
