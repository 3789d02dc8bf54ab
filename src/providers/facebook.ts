import { readAddress } from './address.ts';
import { knowsHost } from './knows-host.ts';
import { makeAddress } from './make-address.ts';
import type { Option } from './option.ts';
import type { Provider, Reference } from './provider.ts';
import { seconds } from './seconds.ts';

// One for each language and kind of device, as `de-de.facebook.com`.
const HOSTS = ['www.facebook.com', 'facebook.com', '*.facebook.com', 'fb.watch'];

const PLUGIN = /^(?:\/v\d{1,2}\.\d{1,2})?\/plugins\/(?:post|video)\.php$/;
const WATCH = /^\/(?:watch(?:\/live)?|video\.php|video\/embed)\/?$/;
// A page's work; a title or album may stand before the number.
const PAGE =
  /^(?![\w.-]*\.\.)(\w[\w.-]{0,79}\/(?:posts|videos|photos))\/(?:[\w.%-]{1,300}\/)?(\d{5,25}|pfbid[A-Za-z\d]{20,120})$/;
const OTHER =
  /^(?:(?:reel|watch|photo)\/\d{5,25}|permalink\/\d{5,25}\/(?:\d{5,25}|pfbid[A-Za-z\d]{20,120})|groups\/\w[\w-]{0,79}\/(?:posts|permalink)\/\d{5,25}|share\/(?:[prv]\/)?\w{5,40}|fb\.watch\/(?:v\/)?[\w-]{5,40})$/;
const VIDEO = /^(?:reel|watch)\/|\/videos\//;

// An address as a path, also where it names the work in its query.
function pathOf({ hostname, pathname, searchParams: query }: URL): string {
  if (hostname === 'fb.watch') return `fb.watch${pathname}`;
  if (WATCH.test(pathname)) return `watch/${query.get('v') ?? query.get('video_id')}`;
  if (/^\/(?:permalink|story)\.php$/.test(pathname))
    return `permalink/${query.get('id')}/${query.get('story_fbid')}`;
  if (/^\/photo(?:\.php|\/)?$/.test(pathname)) return `photo/${query.get('fbid')}`;
  return pathname.slice(1);
}

const truth: Option = text =>
  /^(?:1|true)$/.test(text) ? 'true' : /^(?:0|false)$/.test(text) ? 'false' : undefined;

function addressOf({ id = '' }: Reference): URL {
  const [kind, first, second] = id.split('/');
  if (kind === 'fb.watch') return makeAddress(`https://${id}/`);
  if (kind === 'watch') return makeAddress('https://www.facebook.com/watch/', { v: first });
  if (kind === 'photo') return makeAddress('https://www.facebook.com/photo/', { fbid: first });
  if (kind !== 'permalink') return makeAddress(`https://www.facebook.com/${id}/`);
  return makeAddress('https://www.facebook.com/permalink.php', { story_fbid: second, id: first });
}

/** https://developers.facebook.com/docs/plugins/embedded-posts */
export const facebook = {
  name: 'facebook',
  label: 'Facebook',
  privacy: 'https://www.facebook.com/privacy/policy/',
  tag: 'web-embed',
  kind: 'post',
  aliases: ['fb'],
  hosts: HOSTS,
  frames: [
    'www.facebook.com/plugins/post.php',
    'www.facebook.com/plugins/video.php',
    'www.facebook.com/video/embed',
  ],
  shape: { height: 500, width: 500 },
  options: { showtext: truth, start: seconds },
  allow: 'autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture; web-share',
  untitled: /^(?:fb:\w+ )?Facebook Social Plugin$/,
  examples: [
    'https://www.facebook.com/20531316728/posts/10154009990506729/',
    'https://www.facebook.com/facebook/videos/10153231379946729/',
  ],

  read({ url, id, query }) {
    // The plugin's own address has the work's address inside.
    const inner = url && PLUGIN.test(url.pathname) ? readAddress(query.get('href') ?? '') : url;
    if (url && !(inner && knowsHost(HOSTS, inner.hostname))) return undefined;
    const path = (inner ? pathOf(inner) : id).replace(/\/$/, '');
    const [, page, number] = PAGE.exec(path) ?? [];
    const work = number ? `${page}/${number}` : OTHER.test(path) && path;
    return work ? { id: work, showtext: query.get('show_text'), start: query.get('t') } : undefined;
  },

  frame(reference, { play }) {
    const { id = '', showtext, start } = reference;
    // Behind a short address the plugin finds nothing, and behind a group's only what the group lets it.
    if (/^(?:groups|share|fb\.watch)\//.test(id)) return undefined;
    const { href } = addressOf(reference);
    if (VIDEO.test(id)) {
      const query = { href, show_text: showtext ?? 'false', t: start, autoplay: play && 'true' };
      return makeAddress('https://www.facebook.com/plugins/video.php', query);
    }
    return makeAddress('https://www.facebook.com/plugins/post.php', {
      href,
      show_text: showtext ?? 'true',
      // It tells its height only to what it takes for its own script.
      sdk: 'joey',
      channel: 'https://staticxx.facebook.com/x/connect/xd_arbiter/?version=46',
    });
  },

  link: addressOf,

  shapeOf: ({ id = '' }) =>
    id.startsWith('reel/') ? { ratio: 9 / 16, width: 340 } : VIDEO.test(id) ? { ratio: 16 / 9 } : undefined,

  height(message) {
    const fields = new URLSearchParams(typeof message === 'string' ? message : '');
    return fields.get('type') === 'resize' ? Number(fields.get('height')) : undefined;
  },
} as const satisfies Provider;
