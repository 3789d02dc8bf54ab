import { buildUrl } from '../kit/build-url.ts';
import { CODE_SANDBOX } from '../kit/code-sandbox.ts';
import { booleanOption, pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

// Pens of the editor of 2025 have a UUID. A private pen has a second, secret part.
const ID =
  /^(?:team\/)?(?!(?:cpe|collection|spark|editor)\/)[\w-]{1,64}\/(?!preview$)(?:[A-Za-z\d]{5,64}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:\/[\da-f]{32})?$/;
const PATH =
  /^\/(?:editor\/)?(?:(team\/)?@?([\w-]{1,64})\/)?(?:pen|embed(?:\/preview)?|details|full|pres|debug)\/([\w/-]{1,99}?)\/?$/;
// Excludes arguments that are options of the player.
const SLUG = /^(?!(?:result|light|dark|default|true|false|preview)$|\d+$)[A-Za-z\d-]{5,64}$/;
const TAB = /^(?:html|css|js|result)(?:,\s?(?:html|css|js|result)){0,3}$/i;
const PARTS = /^(team\/)?([^/]+)\/([^/]+)(\/.+)?$/;

/** Returns the parts of an id for URLs: editor and team folder with their slash, user, slug, `/SECRET`. */
function partsOf(id = '') {
  const [, team = '', user = '', slug = '', secret = ''] = PARTS.exec(id) ?? [];
  return { editor: slug.includes('-') ? 'editor/' : '', team, user, slug, secret };
}

/** https://blog.codepen.io/documentation/embedded-pens/ */
export const codepen = {
  name: 'codepen',
  label: 'CodePen',
  privacyUrl: 'https://blog.codepen.io/documentation/privacy/',
  tag: 'web-embed',
  kind: 'work',
  aliases: [],
  // `www.codepen.io` redirects to the front page, but authors write it.
  hosts: ['codepen.io'],
  frames: ['codepen.io/'],
  size: { height: 300 },
  options: {
    tab: text => (TAB.test(text) ? text.toLowerCase().replace(/\s/g, '') : undefined),
    theme: pattern(/^(?:light|dark|default|\d{1,9})$/),
    editable: booleanOption,
    // The access key of a private pen, in addition to the secret in its path.
    grant: pattern(/^[\w-]{6,128}$/),
  },
  allow: 'fullscreen',
  sandbox: CODE_SANDBOX,
  examples: [
    'https://codepen.io/chriscoyier/pen/gfdDu',
    'https://codepen.io/editor/bramus/pen/019fd676-4412-7aad-8312-47c332bf7702',
  ],

  read({ url, id, query, args, params }) {
    const [first = '', second = ''] = args;
    const [, team = '', user = 'anon', rest = ''] = (url && PATH.exec(url.pathname)) ?? [];
    const slug = params.slug_hash ?? params['slug-hash'] ?? params.slug ?? params.pen;
    // `{{< codepen USER SLUG >}}`; the user may be missing, as the player needs the slug only.
    const [name = '', work = ''] = slug
      ? [params.user ?? first, slug]
      : SLUG.test(second)
        ? [first, second]
        : [params.user, id];
    const bare = work.includes('/') ? work.replace(/^@/, '') : `${name.replace(/^@/, '') || 'anon'}/${work}`;
    const pen = url ? `${team}${user}/${rest}` : bare;
    const tab =
      query.get('default_tab') ??
      query.get('default-tab') ??
      query.get('defaultTabs') ??
      args.slice(1).find(arg => TAB.test(arg));
    const theme =
      query.get('theme_id') ?? query.get('theme-id') ?? args.find(arg => /^(?:light|dark)$/.test(arg));
    return ID.test(pen) ? { id: pen, tab, theme, grant: url?.searchParams.get('key') } : undefined;
  },

  frame: ({ id, tab, theme, editable, grant }, { dark }) => {
    const { editor, user, slug, secret } = partsOf(id);
    return buildUrl(`https://codepen.io/${editor}${user}/embed/${slug}${secret}`, {
      key: grant,
      'default-tab': tab,
      'theme-id': theme ?? (dark ? 'dark' : 'light'),
      editable,
    });
  },

  link: ({ id, grant }) => {
    const { editor, team, user, slug, secret } = partsOf(id);
    return buildUrl(`https://codepen.io/${editor}${team}${user}/pen/${slug}${secret}`, { key: grant });
  },

  pictures: ({ id, grant }) => {
    const { editor, user, slug, secret } = partsOf(id);
    // CodePen takes no screenshots of private pens, nor yet of those of the new editor.
    if (editor || secret || grant) return [];
    return [1280, 800, 512].map(width => ({
      src: `https://shots.codepen.io/${user}/pen/${slug}-${width}.jpg`,
      width,
    }));
  },
} as const satisfies Provider;
