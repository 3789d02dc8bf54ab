import { buildUrl } from '../kit/build-url.ts';
import { booleanOption, theme } from '../option.ts';
import type { Provider } from '../provider.ts';

const SPACE =
  /^(?!.*\.\.)(?!(?:datasets|models|spaces|docs|blog|papers|collections)\/)[A-Za-z\d][\w.-]{0,95}\/\w[\w.-]{0,95}$/;
// What is left of a Space's name in its own host: owner and name can't be told apart there.
const HOST = /^(?!xn--)(?=[a-z\d-]{3,63}(?:\.|$))[a-z\d]+-[a-z\d-]*[a-z\d](?:\.static)?$/;
const PAGE = /^\/spaces\/([\w.-]+\/[\w.-]+)\/?$/;
const OLD_FRAME = /^\/(?:embed|gradioiframe)\/([\w.-]+\/[\w.-]+)\/(?:\+|%2B)?$/;

function spaceOf({ hostname, pathname }: URL): string | undefined {
  if (hostname === 'hf.space') return OLD_FRAME.exec(pathname)?.[1];
  if (!hostname.endsWith('.hf.space')) return PAGE.exec(pathname)?.[1];
  // Its root is the whole app; what lies below is a file of it, or another page.
  const root = hostname.endsWith('.static.hf.space') ? pathname.replace('index.html', '') : pathname;
  return root === '/' ? hostname.slice(0, -'.hf.space'.length) : undefined;
}

// Frames that know iframe-resizer answer to whoever gives them a name.
const NAME = 'shortcode-embeds';
const ANSWER = /^\[iFrameSizer\]shortcode-embeds:(\d{1,6}(?:\.\d{1,9})?):/;

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
  // Every Space has a host of its own.
  markup: 'iframe[src*=".hf.space"]',
  size: { height: 450 },
  // A Space that is nothing but files has a host of another kind, and its page's address does not say so.
  options: { static: booleanOption, theme },
  allow: 'fullscreen',
  examples: ['https://huggingface.co/spaces/NimaBoscarino/hotdog-gradio'],

  read({ url, id, query }) {
    const space = url ? (spaceOf(url) ?? '') : id.replace(/^spaces\//, '');
    return SPACE.test(space) || HOST.test(space) ? { id: space, theme: query.get('__theme') } : undefined;
  },

  frame: ({ id = '', static: files, theme }, { dark }) => {
    const label = id.includes('/') ? id.toLowerCase().replace(/[^a-z\d]/g, '-') : id;
    // No host has a longer label, so the service has given it another one.
    if (label.replace('.static', '').length > 63) return undefined;
    return buildUrl(`https://${label}${files && id.includes('/') ? '.static' : ''}.hf.space/`, {
      __theme: theme ?? (dark ? 'dark' : 'light'),
    });
  },

  link: ({ id = '' }) =>
    buildUrl(id.includes('/') ? `https://huggingface.co/spaces/${id}` : `https://${id}.hf.space/`),

  heightRequest: `[iFrameSizer]${NAME}:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll`,

  height: message =>
    typeof message === 'string' ? Number(ANSWER.exec(message)?.[1]) || undefined : undefined,
} as const satisfies Provider;
