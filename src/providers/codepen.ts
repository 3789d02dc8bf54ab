import { makeAddress } from './make-address.ts';
import { matching, yes } from './option.ts';
import type { Provider } from './provider.ts';

// Pens of the editor of 2025 have a UUID. What is private has a second, secret part.
const ID =
  /^(?:team\/)?(?!(?:cpe|collection|spark|editor)\/)[\w-]{1,64}\/(?!preview$)(?:[A-Za-z\d]{5,64}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:\/[\da-f]{32})?$/;
const PATH =
  /^\/(?:editor\/)?(?:(team\/)?@?([\w-]{1,64})\/)?(?:pen|embed(?:\/preview)?|details|full|pres|debug)\/([\w/-]{1,99}?)\/?$/;
const SLUG = /^(?!result$)[A-Za-z\d-]{5,64}$/;
const TAB = /^(?:html|css|js|result)(?:,\s?(?:html|css|js|result)){0,3}$/i;
const PARTS = /^(team\/)?([^/]+)\/([^/]+)(\/.+)?$/;

/** Where a pen is: its editor's folder, the team's, the author's name, its slug, and its secret. */
function partsOf(id = '') {
  const [, team = '', user = '', slug = '', secret = ''] = PARTS.exec(id) ?? [];
  return { editor: slug.includes('-') ? 'editor/' : '', team, user, slug, secret };
}

/** https://blog.codepen.io/documentation/embedded-pens/ */
export const codepen = {
  name: 'codepen',
  label: 'CodePen',
  privacy: 'https://blog.codepen.io/documentation/privacy/',
  tag: 'web-embed',
  kind: 'work',
  aliases: [],
  // All of `www.codepen.io` leads to the front page, but authors write it.
  hosts: ['codepen.io', 'www.codepen.io'],
  frames: ['codepen.io/'],
  shape: { height: 300 },
  options: {
    tab: text => (TAB.test(text) ? text.toLowerCase().replace(/\s/g, '') : undefined),
    theme: matching(/^(?:light|dark|default|\d{1,9})$/),
    editable: yes,
  },
  allow: 'fullscreen',
  examples: [
    'https://codepen.io/chriscoyier/pen/gfdDu',
    'https://codepen.io/editor/bramus/pen/019fd676-4412-7aad-8312-47c332bf7702',
  ],

  read({ url, id, query, args: [first = '', second = ''], params }) {
    const [, team = '', user = 'anon', rest = ''] = (url && PATH.exec(url.pathname)) ?? [];
    const slug = params.slug_hash ?? params['slug-hash'] ?? params.slug ?? params.pen;
    // `{{< codepen USER SLUG >}}`; a name is only for show, as the player asks for no more than the slug.
    const [name = '', work = ''] = slug
      ? [params.user ?? first, slug]
      : SLUG.test(second)
        ? [first, second]
        : [params.user, id];
    const bare = work.includes('/') ? work.replace(/^@/, '') : `${name.replace(/^@/, '') || 'anon'}/${work}`;
    const pen = url ? `${team}${user}/${rest}` : bare;
    const tab = params.default_tab ?? params['default-tab'] ?? params.defaultTabs ?? query.get('default-tab');
    const theme = params.theme_id ?? params['theme-id'] ?? query.get('theme-id');
    return ID.test(pen) ? { id: pen, tab, theme } : undefined;
  },

  frame: ({ id, tab, theme, editable }, { dark }) => {
    const { editor, user, slug, secret } = partsOf(id);
    return makeAddress(`https://codepen.io/${editor}${user}/embed/${slug}${secret}`, {
      'default-tab': tab,
      'theme-id': theme ?? (dark ? 'dark' : 'light'),
      editable,
    });
  },

  link: ({ id }) => {
    const { editor, team, user, slug, secret } = partsOf(id);
    return makeAddress(`https://codepen.io/${editor}${team}${user}/pen/${slug}${secret}`);
  },

  pictures: ({ id }) => {
    const { editor, user, slug, secret } = partsOf(id);
    // No picture is taken of what is private, nor yet of what the new editor made.
    if (editor || secret) return [];
    return [1280, 800, 512].map(width => ({
      src: `https://shots.codepen.io/${user}/pen/${slug}-${width}.jpg`,
      width,
    }));
  },
} as const satisfies Provider;
