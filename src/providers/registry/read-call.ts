import { argumentSize } from '../../size/argument-size.ts';
import { positionalSizes } from '../../size/positional-size.ts';
import type { Size } from '../../size/size.ts';
import { seconds } from '../kit/seconds.ts';
import type { Option } from '../option.ts';
import type { Reference, ShownProvider } from '../provider.ts';
import type { Refusal } from '../refusal.ts';
import { matchesHost } from './match-host.ts';
import { parseUrl } from './parse-url.ts';

/**
 * The names by which themes call the id or the address. An address comes before an `id`, which may be the element's:
 * `{{< video src="https://youtu.be/nNFCc3nowfg" id="intro" >}}`.
 */
export const SPELLINGS: readonly string[] = ['url', 'src', 'id', 'link', 'key', 'videoid', 'token', 'cast'];

/** What stands in a call, or in the attributes of an element. */
export interface CallInput {
  /** The shortcode's name as it is spelled. */
  readonly name?: string | undefined;
  readonly args: readonly string[];
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** What stands where the id or address is expected; empty where nothing does. */
export const idOrUrl = ({ args, params }: CallInput): string =>
  // Typographers make one dash of two hyphens or three, and no id or address has a dash of its own.
  (SPELLINGS.map(name => params[name]).find(value => value) ?? args[0] ?? '')
    .trim()
    .replaceAll('–', '--')
    .replaceAll('—', '---');

/** A work, as its provider knows it, and what its author calls it. */
export interface Read {
  readonly reference: Reference;
  readonly title?: string | null | undefined;
  /** The size that positional arguments ask for. */
  readonly size?: Size;
}

// What an author writes to have nothing of what an address says.
const OFF = /^(?:0|false|no|off)$/i;

/** An option as an author says it; what says nothing leaves it as the address has it. */
function meant(option: Option, said: string | undefined, found: string | null | undefined) {
  const value = said === undefined ? said : option(said);
  return value || OFF.test(said ?? '') || found == null ? value : option(found);
}

/** Positional arguments, the first of which is the address or id also where that has a name. */
const positional = ({ args, params }: CallInput) =>
  SPELLINGS.some(name => params[name]) ? ['', ...args] : args;

// `0` is a start too, though an address has nothing to say of it.
const moment = (text = '') => Number(seconds(text) ?? (/^0+s?$/.test(text) ? 0 : Number.NaN));

const without = (args: readonly string[], at: number) =>
  args.filter((_, index) => index !== at && index !== at + 1);

/** Positional arguments of a call, sorted by what they say. */
interface Sorted {
  /** All that name the work or say anything else. */
  readonly args: readonly string[];
  /** Start and end, which count as named arguments. */
  readonly times?: Readonly<Record<string, string | undefined>>;
  readonly size?: Size;
}

/**
 * Sorts out width and height, and else a start and an end, for providers with such options. `idOf` reads the work:
 * numbers that are a part of its id, as in `{{< telegram durov 342 100 >}}`, are none of this.
 */
function sort(
  { options }: ShownProvider,
  written: CallInput,
  isAddress: boolean,
  idOf: (args: readonly string[]) => string | undefined,
): Sorted {
  const args = positional(written);
  const own = (rest: readonly string[]) => rest.slice(args.length - written.args.length);
  const isFree = (at: number) => idOf(own(without(args, at))) === idOf(written.args);
  const size = positionalSizes(args, isAddress).find(({ at }) => isFree(at));
  if (size)
    return {
      args: own(without(args, size.at)),
      size: argumentSize({ width: size.width, height: size.height }),
    };
  const at = args.findIndex(
    (start, index) => index && moment(start) < moment(args[index + 1]) && isFree(index),
  );
  if (at < 0 || !options.start || !options.end) return { args: written.args };
  return { args: own(without(args, at)), times: { start: args[at], end: args[at + 1] } };
}

/** Lets a provider check what an author gave it. Never throws. */
export function readCall(provider: ShownProvider, written: CallInput): Read | Refusal {
  const text = idOrUrl(written);
  const refuse = (code: Refusal['code']): Refusal => ({ code, provider: provider.name });
  const url = parseUrl(text);
  if (url && !matchesHost(provider.hosts, url.hostname)) return refuse('foreign-address');
  // Old posts carry options of the player behind the id, `{{< youtube "nNFCc3nowfg?t=90" >}}`, or in `params`.
  const [id = '', behind] = text.split('?');
  const read = (args: readonly string[], params: CallInput['params']) => {
    const query = new URLSearchParams(url?.search ?? behind ?? params.params);
    // A player's own names, such as `t`, can be arguments too.
    for (const [name, value] of Object.entries(params))
      if (value && !SPELLINGS.includes(name)) query.append(name, value);
    return { found: provider.read({ ...written, url, id, query, args, params }), query };
  };
  const { args, times, size } = sort(provider, written, !!url, args => read(args, written.params).found?.id);
  const params = { ...times, ...written.params };
  const { found, query } = read(args, params);
  if (!found?.id) return refuse(text ? 'bad-id' : 'no-id');
  const options = Object.entries(provider.options).map(
    ([name, option]) => [name, meant(option, params[name], found[name] ?? query.get(name))] as const,
  );
  return {
    reference: Object.fromEntries([['id', found.id], ...options].filter(([, value]) => value)),
    title: params.title ?? params.label ?? found.title,
    ...(size && { size }),
  };
}
