import { buildUrl } from '../kit/build-url.ts';
import { seconds } from '../kit/seconds.ts';
import type { Option } from '../option.ts';
import type { Provider, Reference } from '../provider.ts';
import { matchesHost } from '../registry/match-host.ts';
import { parseUrl } from '../registry/parse-url.ts';

// Subdomains per language and device, such as `de-de.facebook.com`.
const HOSTS = ['facebook.com', '*.facebook.com', 'fb.com', 'fb.watch', 'fb.me'];

const PLUGIN = /^(?:\/v\d{1,2}\.\d{1,2})?\/plugins\/(?:post|video)\.php$/;
const WATCH = /^\/(?:watch(?:\/live)?|video\.php|video\/embed)\/?$/;
// The content of a page; a title or album may come before the number.
const PAGE =
  /^(?![\w.-]*\.\.)(\w[\w.-]{0,79}\/(?:posts|videos|photos|activity))\/(?:[\w.%-]{1,300}\/)?(\d{5,25}|pfbid[A-Za-z\d]{20,120})$/;
const OTHER =
  /^(?:(?:reel|watch|photos?)\/\d{5,25}|permalink\/\d{5,25}\/(?:\d{5,25}|pfbid[A-Za-z\d]{20,120})|groups\/\w[\w.-]{0,79}\/(?:posts|permalink)\/\d{5,25}|share\/(?:[prv]\/)?\w{5,40}|fb\.(?:watch|me)\/(?:[a-z]\/)?[\w-]{3,40})$/;
const VIDEO = /^(?:reel|watch)\/|\/videos\//;

// Returns the URL as a path, also if the id is in its query.
function pathOf({ hostname, pathname, searchParams: query }: URL): string {
  if (/^fb\.(?:watch|me)$/.test(hostname)) return hostname + pathname;
  if (WATCH.test(pathname)) return `watch/${query.get('v') ?? query.get('video_id') ?? query.get('id')}`;
  if (/^\/(?:permalink|story)\.php$/.test(pathname))
    return `permalink/${query.get('id')}/${query.get('story_fbid')}`;
  if (/^\/photo(?:\.php|\/)?$/.test(pathname)) return `photo/${query.get('fbid')}`;
  return pathname.slice(1);
}

const trueOrFalse: Option = text =>
  /^(?:1|true)$/.test(text) ? 'true' : /^(?:0|false)$/.test(text) ? 'false' : undefined;

function urlOf({ id = '', start }: Reference): URL {
  const [kind, first, second] = id.split('/');
  if (kind?.startsWith('fb.')) return buildUrl(`https://${id}/`);
  if (kind === 'watch') return buildUrl('https://www.facebook.com/watch/', { v: first, t: start });
  if (kind === 'photo' || kind === 'photos')
    return buildUrl('https://www.facebook.com/photo/', { fbid: first });
  if (kind !== 'permalink') return buildUrl(`https://www.facebook.com/${id}/`, { t: start });
  return buildUrl('https://www.facebook.com/permalink.php', { story_fbid: second, id: first });
}

/** https://developers.facebook.com/docs/plugins/embedded-posts */
export const facebook = {
  name: 'facebook',
  label: 'Facebook',
  privacyUrl: 'https://www.facebook.com/privacy/policy/',
  tag: 'web-embed',
  kind: 'post',
  mark: 'M9 22v-8H6v-4h3V6l4-4h5v4h-4l-1 1v3h5v4h-5v8z',
  aliases: ['fb'],
  hosts: HOSTS,
  frames: [
    'www.facebook.com/plugins/post.php',
    'www.facebook.com/plugins/video.php',
    'www.facebook.com/video/embed',
  ],
  size: { height: 500, width: 500 },
  options: { showtext: trueOrFalse, start: seconds },
  allow: 'autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture',
  genericTitle: /^(?:fb:\w+ )?Facebook Social Plugin$/,
  examples: [
    'https://www.facebook.com/20531316728/posts/10154009990506729/',
    'https://www.facebook.com/facebook/videos/10153231379946729/',
  ],

  read({ url, id, query }) {
    // The plugin's URL contains the content's URL.
    const inner = url && PLUGIN.test(url.pathname) ? parseUrl(query.get('href') ?? '') : url;
    if (url && !(inner && matchesHost(HOSTS, inner.hostname))) return undefined;
    const path = (inner ? pathOf(inner) : id).replace(/\/$/, '');
    const [, page, number] = PAGE.exec(path) ?? [];
    const work = number ? `${page}/${number}` : OTHER.test(path) && path;
    return work ? { id: work, showtext: query.get('show_text'), start: query.get('t') } : undefined;
  },

  frame(reference, { play }) {
    const { id = '', showtext, start } = reference;
    // The plugin resolves no short URL, and a group's post only if the group allows it.
    if (/^(?:groups|share|fb\.\w+)\//.test(id)) return undefined;
    const { href } = urlOf({ id });
    if (VIDEO.test(id)) {
      const query = { href, show_text: showtext ?? 'false', t: start, autoplay: play && 'true' };
      return buildUrl('https://www.facebook.com/plugins/video.php', query);
    }
    return buildUrl('https://www.facebook.com/plugins/post.php', {
      href,
      show_text: showtext ?? 'true',
      // The frame reports its height only if it takes the page for Facebook's own script.
      sdk: 'joey',
      channel: 'https://staticxx.facebook.com/x/connect/xd_arbiter/?version=46',
    });
  },

  link: urlOf,

  sizeOf({ id = '', showtext }) {
    if (!VIDEO.test(id)) return undefined;
    // The text below the video needs space, and the frame does not report its height.
    if (showtext === 'true') return { height: 450, width: 500 };
    return id.startsWith('reel/') ? { ratio: 9 / 16, width: 340 } : { ratio: 16 / 9 };
  },

  height(message) {
    const fields = new URLSearchParams(typeof message === 'string' ? message : '');
    return fields.get('type') === 'resize' ? Number(fields.get('height')) : undefined;
  },
} as const satisfies Provider;
