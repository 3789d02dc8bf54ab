import { buildUrl } from '../kit/build-url.ts';
import { CODE_SANDBOX } from '../kit/code-sandbox.ts';
import { pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

// User (optional), fiddle and version (optional). The excluded words are pages of the site itself.
const ID =
  /^(?!(?:about|account|blog|docs|extra|gh|gist|github|groups|login|privacy|signup|support|terms|user)(?:\/|$))(?:[\w-]{1,40}\/)?(?!\d{1,4}(?:\/|$))[A-Za-z\d]{4,12}(?:\/\d{1,4})?$/;
const PATH =
  /^\/([\w-]+(?:\/\w+){0,2}?)(?:\/(?:show|embed(?:ded)?)(?:\/((?:result|html|css|js|resources|,){1,9}))?(?:\/(dark|light))?)?\/?$/;
const TABS = /^(?:result|html|css|js|resources)(?:,(?:result|html|css|js|resources)){0,4}$/;
const THEME = /^(?:light|dark)$/;

/** https://jsfiddle.net: from the embed code of a fiddle's embed dialog. */
export const jsfiddle = {
  name: 'jsfiddle',
  label: 'JSFiddle',
  privacyUrl: 'https://jsfiddle.net/privacy/',
  tag: 'web-embed',
  kind: 'work',
  aliases: [],
  hosts: ['jsfiddle.net'],
  frames: ['jsfiddle.net/'],
  markup: 'script[src*="//jsfiddle.net/"][src*="/embed/"]',
  size: { height: 300 },
  options: {
    tabs: pattern(TABS),
    theme: pattern(THEME),
    bodycolor: text => /^#?([\da-f]{6})$/i.exec(text)?.[1],
  },
  allow: 'fullscreen',
  sandbox: CODE_SANDBOX,
  examples: [
    'https://jsfiddle.net/timwienk/LgJsN/',
    'https://jsfiddle.net/j78s3dak/embedded/result,js/dark/',
  ],

  read({ url, id: idArg, query, args, params }) {
    const id = idArg || (params.fiddle ?? '');
    const [, path = '', tabs, theme] = (url && PATH.exec(url.pathname)) ?? [];
    const [first = '', second = '', ...others] = args;
    const displayArgs = [second, ...others];
    // `{{< jsfiddle USER ID [theme] [tabs] >}}`, or the path as one argument.
    const isPair = second && !TABS.test(second) && !THEME.test(second);
    const bare = isPair ? `${first}/${second}` : params.user ? `${params.user}/${id}` : id;
    const fiddle = url ? path : bare.replace(/^\/|\/$/g, '');
    return ID.test(fiddle)
      ? {
          id: fiddle,
          tabs: tabs ?? params.tab ?? displayArgs.find(arg => TABS.test(arg)),
          bodycolor: query.get('bodyColor'),
          theme: theme ?? displayArgs.find(arg => THEME.test(arg)),
        }
      : undefined;
  },

  frame: ({ id, tabs = 'result,js,html,css', theme, bodycolor }, { dark }) =>
    buildUrl(
      `https://jsfiddle.net/${id}/embedded/${tabs}/${(theme ?? (dark && 'dark')) === 'dark' ? 'dark/' : ''}`,
      { bodyColor: bodycolor },
    ),

  link: ({ id }) => buildUrl(`https://jsfiddle.net/${id}/`),
} as const satisfies Provider;
