import { buildUrl } from '../kit/build-url.ts';
import { seconds } from '../kit/seconds.ts';
import { booleanOption, pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

const ID = /^(?!.*\.\.)[a-zA-Z\d][\w.-]{2,99}$/;
// Many posts have an ampersand in the place of the question mark; the archive itself does not find those.
const PATH = /^\/(?:details|embed|stream)\/([\w.-]+)(&[\w=&.-]*)?(?:\/(.*))?$/;
// One track, reel or book of an item. A name with a space is dropped, and the whole item is shown.
const FILE = /^(?!.*\.\.)(?:[\w.~!()*+,;=@/-]|%[89A-Fa-f][\dA-Fa-f]){3,200}$/;
// The suffix of the book viewer: page, one- or two-page mode, search text.
const VIEWER = /(?:^|\/)(?:page\/(n?\d{1,5})[^/]*)?(?:\/?(?:mode|search)\/[^/]*)*\/?$/;

/** https://archive.org: from the embed code of an item's share dialog. */
export const archive = {
  name: 'archive',
  label: 'Internet Archive',
  privacyUrl: 'https://archive.org/about/terms',
  tag: 'web-embed',
  kind: 'work',
  aliases: ['internetarchive', 'archiveorg'],
  hosts: ['archive.org'],
  frames: ['archive.org/embed/', 'archive.org/stream/'],
  size: { ratio: 4 / 3 },
  options: { start: seconds, playlist: booleanOption, file: pattern(FILE), page: pattern(/^n?\d{1,5}$/) },
  allow: 'autoplay; fullscreen',
  examples: [
    'https://archive.org/details/BillGate99',
    'https://archive.org/embed/DFTS2014-05-30',
    'https://archive.org/details/BillGate99/BillGates.mp4',
  ],

  read({ url, id, query }) {
    const [, item = '', stray, rest = ''] = url ? (PATH.exec(url.pathname) ?? []) : ['', id];
    const [suffix = '', page] = VIEWER.exec(rest) ?? [];
    const file = rest.slice(0, rest.length - suffix.length);
    const strayQuery = new URLSearchParams(stray);
    const playlist = query.get('playlist') ?? strayQuery.get('playlist');
    return ID.test(item)
      ? { id: item, file, page, playlist, start: query.get('start') ?? strayQuery.get('start') }
      : undefined;
  },

  frame({ id, file, page, start, playlist }, { play }) {
    const url = buildUrl(`https://archive.org/embed/${id}${file ? `/${file}` : ''}`, {
      autoplay: play && 1,
      playlist: playlist && 1,
      start,
    });
    if (page) url.hash = `page/${page}/mode/2up`;
    return url;
  },

  link: ({ id, file, page, start }) =>
    buildUrl(
      `https://archive.org/details/${id}${file ? `/${file}` : ''}${page ? `/page/${page}/mode/2up` : ''}`,
      { start },
    ),

  pictures: ({ id }) => [{ src: `https://archive.org/services/img/${id}`, width: 180 }],
} as const satisfies Provider;
