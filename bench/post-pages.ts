import { readFileSync } from 'node:fs';
import { text } from '../test/support/responders.ts';
import type { Handler, Web } from '../test/support/web.ts';
import { bundlePeer } from './bundle-peer.ts';
import { labelOf, OURS, versionOf } from './card-pages.ts';
import { PEERS_HOST } from './lab.ts';

/** The demo's post with one way to embed. */
export interface PostPage {
  /** A key of `bench/counts.json`. */
  readonly name: string;
  readonly label: string;
  readonly html: string;
}

/** Path of the demo's post. */
export const POST_PATH = '/demo/post.html';

const LOADER_TAG = /<script src="\.\.\/dist\/loader\.js"><\/script>/;
const VIDEO_CALL = /\{\{&lt; youtube (\w+) &gt;\}\}/;
const POST_CALL = /<p>\{\{&lt; tweet user=&quot;(\w+)&quot; id=&quot;(\d+)&quot; &gt;\}\}<\/p>/;

const replace = (html: string, pairs: readonly (readonly [RegExp, string])[]) =>
  pairs.reduce((rest, [pattern, by]) => {
    if (!pattern.test(rest)) throw new Error(`the demo’s post has no ${pattern}`);
    return rest.replace(pattern, by);
  }, html);

const BUNDLE = `https://${PEERS_HOST}/bundles/post/post`;

/** Returns the post by this library, by packages from npm, and as the services give their codes. */
export async function postPages(): Promise<PostPage[]> {
  await bundlePeer('post', 'bench/peers/post.js');
  const html = readFileSync(`build/site${POST_PATH}`, 'utf8');
  const packages = ['lite-youtube-embed', 'react-tweet', 'react'].map(name => `${name} ${versionOf(name)}`);
  return [
    { name: OURS, label: labelOf({ name: OURS, version: '' }), html },
    {
      name: 'peers',
      label: packages.join(', '),
      html: replace(html, [
        [
          LOADER_TAG,
          `<link rel="stylesheet" href="${BUNDLE}.css"><script type="module" src="${BUNDLE}.js"></script>`,
        ],
        [VIDEO_CALL, '<lite-youtube videoid="$1" playlabel="Play"></lite-youtube>'],
        [POST_CALL, '<div class="tweet" data-id="$2"></div>'],
      ]),
    },
    {
      name: 'services',
      label: 'the services’ own codes',
      html: replace(html, [
        [LOADER_TAG, ''],
        [
          VIDEO_CALL,
          '<iframe width="560" height="315" src="https://www.youtube.com/embed/$1" title="YouTube video player" frameborder="0" allow="accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture; web-share" referrerpolicy="strict-origin-when-cross-origin" allowfullscreen></iframe>',
        ],
        [
          POST_CALL,
          '<blockquote class="twitter-tweet"><a href="https://twitter.com/$1/status/$2">A post</a></blockquote><script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>',
        ],
      ]),
    },
  ];
}

// As small as X's answer may be: https://react-tweet.vercel.app/api-reference
const TWEET = {
  __typename: 'Tweet',
  lang: 'ja',
  created_at: '2020-11-05T12:42:00.000Z',
  display_text_range: [0, 20],
  entities: { hashtags: [], urls: [], user_mentions: [], symbols: [] },
  id_str: '1324621428235268096',
  text: '今夜の勉強会にご参加いただいた皆さま、あ',
  user: {
    id_str: '1',
    name: 'chezou',
    screen_name: 'chezou',
    profile_image_url_https: 'https://pbs.twimg.com/profile_images/1/a_normal.jpg',
    profile_image_shape: 'Circle',
    verified: false,
    is_blue_verified: false,
  },
  edit_control: {
    edit_tweet_ids: [],
    editable_until_msecs: '0',
    is_edit_eligible: false,
    edits_remaining: '0',
  },
  isEdited: false,
  isStaleEdit: false,
  favorite_count: 3,
  conversation_count: 1,
  news_action_type: 'conversation',
};

// Like X's script in the one respect that counts here: the quotation becomes X's frame.
const WIDGETS = `for (const quotation of document.querySelectorAll('.twitter-tweet')) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 100%; max-width: 550px; height: 300px; border: 0';
  frame.src = 'https://platform.twitter.com/embed/Tweet.html?id=' + quotation.querySelector('a').href.split('/').pop();
  quotation.replaceWith(frame);
}`;

/** Serves stand-ins of X's script and of the server that `react-tweet` asks. Must follow those of the tests. */
export function servePostServices(web: Web, twitter: Handler): void {
  const cors = { 'access-control-allow-origin': '*' };
  web.host(
    'react-tweet.vercel.app',
    text(JSON.stringify({ data: TWEET }), { type: 'application/json', headers: cors }),
  );
  web.host('platform.twitter.com', (request, response) =>
    (request.url.pathname === '/widgets.js' ? text(WIDGETS, { type: 'text/javascript' }) : twitter)(
      request,
      response,
    ),
  );
}
