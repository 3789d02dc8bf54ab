import type { Provider } from './provider.ts';
import { readCall } from './read-call.ts';

const NAME = /^[a-z][a-z\d]*$/;
const HOST = /^(?:\*\.)?(?:[a-z\d-]+\.)+[a-z][a-z\d-]*$/;
const KINDS = ['video', 'slides', 'post', 'audio', 'document', 'work'];

// Attributes that every embed has already; an option of that name would never be asked.
const TAKEN =
  'id url src link key title load ratio width height poster provider state call args class style slot part lang dir hidden';

/** What a page or a bundle says of a provider of its own. */
export type OwnProvider = Omit<Provider, 'tag'>;

/** Tells in one sentence what is wrong with a provider, `undefined` where nothing is. Never throws. */
export function complaintAbout(provider: OwnProvider): string | undefined {
  try {
    return shapeComplaint(provider) ?? exampleComplaint({ ...provider, tag: 'web-embed' });
  } catch (error) {
    return `a function of it threw: ${error}`;
  }
}

function shapeComplaint({ name, label, kind, hosts, frames, shape, options, allow, ...own }: OwnProvider) {
  if (!NAME.test(name)) return '`name` must be small letters and digits';
  if (!label) return '`label` must be the name that readers know';
  if (!KINDS.includes(kind)) return `\`kind\` must be one of ${KINDS.join(', ')}`;
  if (!hosts?.length || !hosts.every(host => HOST.test(host)))
    return '`hosts` must be exact host names, such as `video.example.com`';
  const on = (frame: string) => hosts.includes(frame.split('/')[0] ?? '');
  if (!frames?.every(frame => on(frame) && frame.includes('/')))
    return '`frames` must be beginnings of addresses on its hosts, such as `video.example.com/embed/`';
  if (!own.aliases) return '`aliases` must be a list, if an empty one';
  if (!(Number(shape?.ratio) > 0 || Number(shape?.height) > 0))
    return '`shape` must have a `ratio` or a `height`';
  for (const [option, read] of Object.entries(options ?? {})) {
    if (!/^[a-z]+$/.test(option) || TAKEN.split(' ').includes(option))
      return `\`${option}\` can't be an option`;
    if (typeof read !== 'function') return `the option \`${option}\` must be a function that reads a text`;
  }
  if (!options || typeof allow !== 'string') return '`options` and `allow` must be there, if empty';
  if (![own.read, own.frame, own.link].every(part => typeof part === 'function'))
    return '`read`, `frame` and `link` must be functions';
  return own.examples?.length ? undefined : '`examples` must have an address to try it with';
}

function exampleComplaint(provider: Provider) {
  const { hosts, examples } = provider;
  for (const example of examples) {
    const read = readCall(provider, { args: [example], params: {} });
    if (!('reference' in read)) return `it refuses its own example ${example}: ${read.code}`;
    const { reference } = read;
    const frame = provider.frame(reference, { play: false, lang: '', dark: false, page: '' });
    if (
      frame &&
      (frame.protocol !== 'https:' || !hosts.some(host => frame.host.endsWith(host.replace('*', ''))))
    )
      return `the frame of ${example} must be https and on its hosts, not ${frame}`;
    const again = readCall(provider, { args: [reference.id ?? ''], params: {} });
    if (!('reference' in again) || again.reference.id !== reference.id)
      return `it does not read its own id, ${reference.id}`;
    if (!URL.canParse(String(provider.link(reference)))) return `the link of ${example} is no address`;
  }
  return undefined;
}
