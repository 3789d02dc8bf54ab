import { positionalSize } from '../shape/positional-size.ts';
import { readAddress } from './address.ts';
import { knowsHost } from './knows-host.ts';
import type { Option } from './option.ts';
import type { Provider, Reference } from './provider.ts';
import type { Refusal } from './refusal.ts';
import { seconds } from './seconds.ts';

/**
 * The names by which themes call the id or the address. An address comes before an `id`, which may be the element's:
 * `{{< video src="https://youtu.be/nNFCc3nowfg" id="intro" >}}`.
 */
export const SPELLINGS: readonly string[] = ['url', 'src', 'id', 'link', 'key', 'videoid', 'token', 'cast'];

/** What stands in a call, or in the attributes of an element. */
export interface Written {
  /** The shortcode's name as it is spelled. */
  readonly name?: string | undefined;
  readonly args: readonly string[];
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** What stands where the id or address is expected; empty where nothing does. */
export const textOf = ({ args, params }: Written): string =>
  // Typographers make one dash of two hyphens or three, and no id or address has a dash of its own.
  (SPELLINGS.map(name => params[name]).find(value => value) ?? args[0] ?? '')
    .trim()
    .replaceAll('–', '--')
    .replaceAll('—', '---');

/** A work, as its provider knows it, and what its author calls it. */
export interface Read {
  readonly reference: Reference;
  readonly title?: string | null | undefined;
}

// What an author writes to have nothing of what an address says.
const OFF = /^(?:0|false|no|off)$/i;

/** An option as an author says it; what says nothing leaves it as the address has it. */
function meant(option: Option, said: string | undefined, found: string | null | undefined) {
  const value = said === undefined ? said : option(said);
  return value || OFF.test(said ?? '') || found == null ? value : option(found);
}

/** Positional arguments, the first of which is the address or id also where that has a name. */
const positional = ({ args, params }: Written) =>
  SPELLINGS.some(name => params[name]) ? ['', ...args] : args;

/** Width and height among the positional arguments of a call, as `sizeIn` takes them; empty where there are none. */
export function sizeOf(written: Written): { readonly width?: string; readonly height?: string } {
  const { width, height } = positionalSize(positional(written), !!readAddress(textOf(written))) ?? {};
  return width && height ? { width, height } : {};
}

// `0` is a start too, though an address has nothing to say of it.
const moment = (text = '') => Number(seconds(text) ?? (/^0+s?$/.test(text) ? 0 : Number.NaN));

/**
 * Positional arguments without a size, and without a start and an end where the provider has such options: those come
 * by name. `{{< youtube nNFCc3nowfg 30 60 >}}`
 */
function sorted({ options }: Provider, written: Written, isAddress: boolean) {
  const args = positional(written);
  const size = positionalSize(args, isAddress);
  const isStart = (start: string, index: number) => !!index && moment(start) < moment(args[index + 1]);
  const at = size?.at ?? (options.start && options.end ? args.findIndex(isStart) : -1);
  const times = at > 0 && !size ? { start: args[at], end: args[at + 1] } : {};
  const rest = at > 0 ? args.filter((_, index) => index !== at && index !== at + 1) : args;
  return { args: rest.slice(args.length - written.args.length), times };
}

/** Lets a provider check what an author gave it. Never throws. */
export function readCall(provider: Provider, written: Written): Read | Refusal {
  const text = textOf(written);
  const refuse = (code: Refusal['code']): Refusal => ({ code, provider: provider.name });
  const url = readAddress(text);
  if (url && !knowsHost(provider.hosts, url.hostname)) return refuse('foreign-address');
  const { args, times } = sorted(provider, written, !!url);
  const params: Written['params'] = { ...times, ...written.params };
  // Old posts carry options of the player behind the id, `{{< youtube "nNFCc3nowfg?t=90" >}}`, or in `params`.
  const [id = '', behind] = text.split('?');
  const query = new URLSearchParams(url?.search ?? behind ?? params.params);
  // A player's own names, such as `t`, can be arguments too.
  for (const name in params) if (params[name] && !SPELLINGS.includes(name)) query.append(name, params[name]);
  const found = provider.read({ ...written, url, id, query, args, params });
  if (!found?.id) return refuse(text ? 'bad-id' : 'no-id');
  const options = Object.entries(provider.options).map(
    ([name, option]) => [name, meant(option, params[name], found[name] ?? query.get(name))] as const,
  );
  return {
    reference: Object.fromEntries([['id', found.id], ...options].filter(([, value]) => value)),
    title: params.title ?? params.label ?? found.title,
  };
}
