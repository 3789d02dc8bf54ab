import { buildUrl } from '../kit/build-url.ts';
import { type Option, optOut, pattern, theme } from '../option.ts';
import type { Provider } from '../provider.ts';
import { parseUrl } from '../registry/parse-url.ts';

const HOSTS: readonly string[] = ['www.figma.com', 'figma.com', 'embed.figma.com'];
// The file's name in the path is never used. A branch has more parts and no frame.
const PATH =
  /^\/(file|design|proto|board|slides|deck|make|site|buzz)\/([A-Za-z\d]{22,128})(?:\/(?:[^/%]|%(?!2[fF]|5[cC])[\da-fA-F]{2}){0,600})?\/?$/;

// Older URLs have a colon there.
const node: Option = text => (/^\d{1,9}[:-]\d{1,9}$/.test(text) ? text.replace(':', '-') : undefined);

/** https://developers.figma.com/docs/embeds/ */
export const figma = {
  name: 'figma',
  label: 'Figma',
  privacyUrl: 'https://www.figma.com/legal/privacy/',
  tag: 'web-embed',
  kind: 'work',
  aliases: [],
  hosts: HOSTS,
  frames: ['embed.figma.com/', 'www.figma.com/embed'],
  size: { ratio: 16 / 9 },
  options: {
    node,
    page: node,
    // The first screen of a prototype, and a version of the file.
    flow: node,
    version: pattern(/^\d{1,20}$/),
    theme,
    scaling: pattern(/^(?:contain|fit-width|min-zoom|scale-down|scale-down-width)$/),
    footer: optOut,
  },
  allow: 'fullscreen',
  examples: [
    'https://www.figma.com/design/VBnScDLbMBmHqbmeKMJsXa/Design-System?node-id=2-54414',
    'https://www.figma.com/board/AxyiHiWrTQ8Due62nq1AGO/Garden-Recall-UI',
  ],

  read({ url, id, query }) {
    const file = url?.pathname === '/embed' ? parseUrl(query.get('url') ?? '') : url;
    if (url && !(file && HOSTS.includes(file.hostname))) return undefined;
    const [, kind = '', key] = PATH.exec(file ? file.pathname : `/${id}`) ?? [];
    // Figma renamed `file` to `design`.
    const work = `${kind === 'file' ? 'design' : kind}/${key}`;
    const { searchParams = query } = file ?? {};
    return key
      ? {
          id: work,
          node: searchParams.get('node-id'),
          page: searchParams.get('page-id'),
          flow: searchParams.get('starting-point-node-id'),
          version: searchParams.get('version-id'),
          scaling: searchParams.get('scaling'),
        }
      : undefined;
  },

  frame: ({ id, node, page: pageNode, flow, version, theme, scaling, footer }, { dark, page }) =>
    buildUrl(`https://embed.figma.com/${id}`, {
      // Figma requires the embedding host.
      'embed-host': /^https?:\/\/([\w.-]+)/.exec(page)?.[1] ?? 'shortcode-embeds',
      'node-id': node,
      'page-id': pageNode,
      'starting-point-node-id': flow,
      'version-id': version,
      scaling,
      footer,
      theme: theme ?? (dark && 'dark'),
    }),

  link: ({ id, node, page, flow, version }) =>
    buildUrl(`https://www.figma.com/${id}`, {
      'node-id': node,
      'page-id': page,
      'starting-point-node-id': flow,
      'version-id': version,
    }),
} as const satisfies Provider;
