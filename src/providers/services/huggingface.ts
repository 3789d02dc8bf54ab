import { buildUrl } from '../kit/build-url.ts';
import { CODE_SANDBOX } from '../kit/code-sandbox.ts';
import { booleanOption, theme } from '../option.ts';
import type { Provider } from '../provider.ts';

const SPACE =
  /^(?!.*\.\.)(?!(?:datasets|models|spaces|docs|blog|papers|collections)\/)[A-Za-z\d][\w.-]{0,95}\/\w[\w.-]{0,95}$/;
// The subdomain of a Space, `owner-name`, where owner and name can't be separated.
const HOST = /^(?!xn--)(?=[a-z\d-]{3,63}(?:\.|$))[a-z\d]+-[a-z\d-]*[a-z\d](?:\.static)?$/;
const PAGE = /^\/spaces\/([\w.-]+\/[\w.-]+)\/?$/;
const OLD_FRAME = /^\/(?:embed|gradioiframe)\/([\w.-]+\/[\w.-]+)\/(?:\+|%2B)?$/;

function spaceOf({ hostname, pathname }: URL): string | undefined {
  if (hostname === 'hf.space') return OLD_FRAME.exec(pathname)?.[1];
  if (!hostname.endsWith('.hf.space')) return PAGE.exec(pathname)?.[1];
  // Only the root is the app; other paths are its files or other pages.
  const root = hostname.endsWith('.static.hf.space') ? pathname.replace('index.html', '') : pathname;
  return root === '/' ? hostname.slice(0, -'.hf.space'.length) : undefined;
}

// Frames with iframe-resizer report their height to a page that sends an id.
const RESIZER_ID = 'shortcode-embeds';
const RESIZE_MESSAGE = /^\[iFrameSizer\]shortcode-embeds:(\d{1,6}(?:\.\d{1,9})?):/;

/** https://huggingface.co/docs/hub/spaces-embed */
export const huggingface = {
  name: 'huggingface',
  label: 'Hugging Face',
  privacyUrl: 'https://huggingface.co/privacy',
  tag: 'web-embed',
  kind: 'work',
  aliases: ['huggingface-space', 'hf-space'],
  hosts: ['huggingface.co', 'hf.co', 'hf.space', '*.hf.space', '*.static.hf.space'],
  frames: ['hf.space/embed/', 'hf.space/gradioiframe/'],
  // Every Space has its own subdomain, so `frames` can't list them.
  markup: 'iframe[src*=".hf.space"]',
  size: { height: 450 },
  // A static Space is on `*.static.hf.space`, but the URL of its page does not show that.
  options: { static: booleanOption, theme },
  allow: 'fullscreen',
  sandbox: CODE_SANDBOX,
  examples: ['https://huggingface.co/spaces/NimaBoscarino/hotdog-gradio'],

  read({ url, id, query }) {
    const space = url ? (spaceOf(url) ?? '') : id.replace(/^spaces\//, '');
    return SPACE.test(space) || HOST.test(space) ? { id: space, theme: query.get('__theme') } : undefined;
  },

  frame: ({ id = '', static: isStatic, theme }, { dark }) => {
    const label = id.includes('/') ? id.toLowerCase().replace(/[^a-z\d]/g, '-') : id;
    // DNS labels have 63 characters at most; for a longer name the service chose another subdomain.
    if (label.replace('.static', '').length > 63) return undefined;
    return buildUrl(`https://${label}${isStatic && id.includes('/') ? '.static' : ''}.hf.space/`, {
      __theme: theme ?? (dark ? 'dark' : 'light'),
    });
  },

  link: ({ id = '' }) =>
    buildUrl(id.includes('/') ? `https://huggingface.co/spaces/${id}` : `https://${id}.hf.space/`),

  heightRequest: `[iFrameSizer]${RESIZER_ID}:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll`,

  height: message =>
    typeof message === 'string' ? Number(RESIZE_MESSAGE.exec(message)?.[1]) || undefined : undefined,
} as const satisfies Provider;
