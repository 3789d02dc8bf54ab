import { buildUrl } from '../kit/build-url.ts';
import { CODE_SANDBOX } from '../kit/code-sandbox.ts';
import { theme } from '../option.ts';
import type { Provider } from '../provider.ts';

const ID = /^@[\w-]{1,64}\/(?!.*\.\.)\w[\w.-]{0,99}$/;
const PATH = /^\/(@[\w-]+\/[\w.-]+)\/?$/;

/** https://docs.replit.com/replit-app/app-embed */
export const replit = {
  name: 'replit',
  label: 'Replit',
  privacyUrl: 'https://replit.com/privacy-policy',
  tag: 'web-embed',
  kind: 'work',
  aliases: [],
  hosts: ['replit.com', 'repl.it'],
  frames: ['replit.com/@', 'repl.it/@'],
  size: { height: 400 },
  options: { theme },
  allow: 'fullscreen',
  sandbox: CODE_SANDBOX,
  examples: ['https://replit.com/@replit/Python-Discord-Bot'],

  read({ url, id, args: [, second], params }) {
    // Themes have named arguments (`user=`, `slug=`) or the user as first argument.
    const slug = params.slug ?? params.repl ?? second;
    const owner = params.user ?? id;
    const pair = slug ? `${owner}/${slug}` : params.user ? `${params.user}/${id}` : id;
    const work = url ? (PATH.exec(url.pathname)?.[1] ?? '') : pair.replace(/^@?/, '@');
    return ID.test(work) ? { id: work } : undefined;
  },

  frame: ({ id, theme }, { dark }) =>
    buildUrl(`https://replit.com/${id}`, { embed: 'true', theme: theme ?? (dark ? 'dark' : 'light') }),

  link: ({ id }) => buildUrl(`https://replit.com/${id}`),
} as const satisfies Provider;
