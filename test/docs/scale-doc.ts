import { heaviest, sum, videoPageFiles, weigh } from '../house/page-files.ts';
import { table, wrapped } from './markdown.ts';

/** Seconds for which `docs/hosting.md` lets `loader.js` be cached. */
export const LOADER_SECONDS = 600;

const MONTH_SECONDS = 30 * 24 * 60 * 60;

// Assumptions, which the page states.
const PAGES_PER_VISIT = 3;
const RETURNING_SHARE = 0.4;
const EDGES = 100;
const RELEASES_PER_MONTH = 2;

const VIEWS = [1e6, 1e9];

const whole = (value: number) => Math.round(value).toLocaleString('en');
const kilobytes = (bytes: number) => `${(bytes / 1e3).toFixed(1)} kB`;
const gigabytes = (bytes: number) => `${(bytes / 1e9).toLocaleString('en', { maximumFractionDigits: 1 })} GB`;
const percent = (share: number) => `${(100 * share).toFixed(share > 0.99 ? 2 : 0)} %`;
const perSecond = (requests: number) => {
  const rate = requests / MONTH_SECONDS;
  return rate < 10 ? rate.toFixed(2) : whole(rate);
};

/** The traffic of a month, of a site whose pages have YouTube videos. */
function month(views: number) {
  const [loader = '', ...files] = videoPageFiles();
  const visits = views / PAGES_PER_VISIT;
  const newVisits = visits * (1 - RETURNING_SHARE);
  const loaderRequests = visits;
  const fileRequests = newVisits * files.length;
  const bytes = loaderRequests * weigh(loader) + newVisits * sum(files);
  const windows = EDGES * (MONTH_SECONDS / LOADER_SECONDS);
  // A location asks the origin once in each time in which it is asked at all; arrivals are independent of each other.
  const loaderMisses = windows * (1 - Math.exp(-loaderRequests / windows));
  const fileMisses = Math.min(fileRequests, EDGES * files.length * RELEASES_PER_MONTH);
  const requests = loaderRequests + fileRequests;
  const misses = loaderMisses + fileMisses;
  return { visits, requests, bytes, misses, loaderMisses, loaderRequests, fileMisses, fileRequests };
}

const withoutCache = (views: number) => {
  const files = videoPageFiles();
  return { requests: views * files.length, bytes: views * sum(files) };
};

/** Returns `docs/scale.md`: the arithmetic of many page views, with the sizes of the built files. */
export function scaleDoc(): string {
  const [loader = ''] = videoPageFiles();
  const most = heaviest();
  const views = table(
    ['a first view of a page with', 'requests', 'bytes'],
    [
      ['no embed', '1', kilobytes(weigh(loader))],
      ['YouTube videos', `${videoPageFiles().length}`, kilobytes(sum(videoPageFiles()))],
      [
        `one work of the heaviest other provider, ${most.name}`,
        `${most.files.length}`,
        kilobytes(sum(most.files)),
      ],
    ],
  );
  const traffic = table(
    ['in a month', ...VIEWS.map(count => `${whole(count)} views`)],
    [
      ['requests without any cache', ...VIEWS.map(count => whole(withoutCache(count).requests))],
      ['bytes without any cache', ...VIEWS.map(count => gigabytes(withoutCache(count).bytes))],
      ['requests of browsers', ...VIEWS.map(count => whole(month(count).requests))],
      ['the same, a second', ...VIEWS.map(count => perSecond(month(count).requests))],
      ['bytes to browsers', ...VIEWS.map(count => gigabytes(month(count).bytes))],
      ['requests that the CDN passes on', ...VIEWS.map(count => whole(month(count).misses))],
      ['the same, a second', ...VIEWS.map(count => perSecond(month(count).misses))],
      [
        'hits of `loader.js`',
        ...VIEWS.map(count => percent(1 - month(count).loaderMisses / month(count).loaderRequests)),
      ],
      [
        'hits of the release’s folder',
        ...VIEWS.map(count => percent(1 - month(count).fileMisses / month(count).fileRequests)),
      ],
      [
        `visits that begin within ${LOADER_SECONDS / 60} minutes`,
        ...VIEWS.map(count => whole((month(count).visits * LOADER_SECONDS) / MONTH_SECONDS)),
      ],
    ],
  );
  const assumptions = wrapped(
    `Assumptions: every page has YouTube videos; a visit has ${PAGES_PER_VISIT} pages and is shorter than the time for which \`loader.js\` is cached, ${LOADER_SECONDS} seconds ([hosting](hosting.md#caching)); ${percent(RETURNING_SHARE)} of the visits are by readers whose browser still has the release's folder; the CDN has ${EDGES} locations, which ask the origin each for itself; there are ${RELEASES_PER_MONTH} releases. Visits are spread evenly: a busy hour has a multiple of the rates.`,
  );
  return `# At the scale of the web

This page is arithmetic, not a measurement: the sizes are those of the built files, compressed by Brotli at its highest
level, and the rest follows from the assumptions below.

## One page view

${views}

Pictures and frames come from the providers and cost the owner nothing. A view in which everything is cached makes no
request.

## A month

${assumptions}

${traffic}

- **Bytes** grow with the visits, and \`loader.js\` is the part that every visit pays. A longer time in the cache saves it
  for readers who come back, and makes a release, also one that repairs something, arrive later.
- **Requests at the origin** have a ceiling: each location asks for \`loader.js\` once in ${LOADER_SECONDS} seconds at most, however many
  readers there are. A billion views cost the origin hardly more than a few million.
- **The hit rate of \`loader.js\` is low for a small site** on a large CDN, because few locations are asked twice within ${LOADER_SECONDS} seconds.
  \`stale-while-revalidate\` lets readers get the old file without waiting while a location asks for the new one.

## The order in which things break

1. **A late \`loader.js\`.** It is the only file that is asked for again and again, and a plain tag waits for it: a slow origin delays
   the first paint of all pages. Serve it from a CDN, or with \`async\`, which [shifts the page](timing.md) instead.
2. **The folder of a release that is deleted too early.** Pages and loaders that are cached somewhere still ask for it. The author's
   text, frame or link stays, and nothing else breaks, but there are no cards until a new loader arrives.
3. **A provider's limit.** Pictures, posts and players are requested by readers' browsers, so a provider sees as many addresses as
   readers. Your own endpoints, \`data-oembed\` and \`data-facts\`, are requested by them too: put a cache before them.
4. **Very many embeds in one page.** [The benchmark](benchmark.md) says how the work grows.

## To take back a bad release

Put the old \`loader.js\` back, and purge it at the CDN. Its folder is still there, so no other file is needed.

- With a purge, new visits get the old release at once. Browsers that have the bad \`loader.js\` keep it for up to ${LOADER_SECONDS} seconds, the
  visits in the last row of the table.
- Without a purge the CDN's copy may be as old again, unless the CDN sends the \`Age\` header, which browsers subtract.
- A page that has an \`integrity\` on the tag must be changed itself: the browser refuses the other file, and the author's text stays.
- A page that names a version of a public CDN has not got the bad release before its owner wrote that number.
- Nothing has to be undone in the pages: they have what their authors wrote.

This page is written by \`npm run docs\`, and a test checks it.
`;
}
