import { buildUrl } from '../kit/build-url.ts';
import { booleanOption } from '../option.ts';
import type { Provider } from '../provider.ts';

const URN = /^(?:\/(?:embed\/)?feed\/update\/)?urn:li:(activity|share|ugcPost):(\d{15,20})\/?$/;
// The URL of a post ends in its kind and number, after the account and the first words of the text.
const POST = /^\/posts\/(?:[\w%.-]{1,400}[-_])?(activity|share|ugcPost)-(\d{15,20})(?:-[\w-]{1,8})?\/?$/;

/** https://www.linkedin.com: from the embed code in a post's menu. */
export const linkedin = {
  name: 'linkedin',
  label: 'LinkedIn',
  privacyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  tag: 'web-embed',
  kind: 'post',
  mark: 'M3 9h4v12H3zm0-6h4v4H3zm7 6h11v12h-4v-8h-3v8h-4z',
  aliases: [],
  // A subdomain for each country.
  hosts: ['linkedin.com', '*.linkedin.com'],
  frames: ['www.linkedin.com/embed/feed/update/'],
  size: { height: 800, width: 504 },
  options: { collapsed: booleanOption, compact: booleanOption },
  allow: 'fullscreen',
  examples: [
    'https://www.linkedin.com/feed/update/urn:li:activity:7024313080490721280/',
    'https://www.linkedin.com/embed/feed/update/urn:li:share:7333044618525122561?collapsed=1',
  ],

  read({ url, id }) {
    const text = (url?.pathname ?? id).replace(/%3A/gi, ':');
    const [, kind, number] = URN.exec(text) ?? POST.exec(text) ?? [];
    return number ? { id: `urn:li:${kind}:${number}` } : undefined;
  },

  frame: ({ id, collapsed, compact }) =>
    buildUrl(`https://www.linkedin.com/embed/feed/update/${id}`, {
      collapsed: collapsed && 1,
      compact: compact && 1,
    }),

  link: ({ id }) => buildUrl(`https://www.linkedin.com/feed/update/${id}/`),

  sizeOf: ({ compact }) => (compact ? { height: 399, width: 504 } : undefined),
} as const satisfies Provider;
