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
 * Argument names for the id or URL in Hugo themes. A URL comes before `id`, which may be that of the element:
 * `{{< video src="https://youtu.be/nNFCc3nowfg" id="intro" >}}`.
 */
export const SPELLINGS: readonly string[] = ['url', 'src', 'id', 'link', 'key', 'videoid', 'token', 'cast'];

/** The arguments of a call, or the attributes of an element. */
export interface CallInput {
  /** The shortcode's name as the author spelled it. */
  readonly name?: string | undefined;
  readonly args: readonly string[];
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** Returns the text in the place of the id or URL; empty if there is none. */
export const idOrUrl = ({ args, params }: CallInput): string =>
  // Markdown's typographer turns two or three hyphens into a dash, and no id or URL contains a dash.
  (SPELLINGS.map(name => params[name]).find(value => value) ?? args[0] ?? '')
    .trim()
    .replaceAll('–', '--')
    .replaceAll('—', '---');

/** The result of a call that its provider accepts. */
export interface Read {
  readonly reference: Reference;
  /** The author's title. */
  readonly title?: string | null | undefined;
  /** The size in the positional arguments. */
  readonly size?: Size;
}

// These texts remove an option that the URL sets.
const OFF = /^(?:0|false|no|off)$/i;

/** Returns the value of an option: the author's argument if it is valid, else the value in the URL. */
function optionValue(option: Option, argument: string | undefined, inUrl: string | null | undefined) {
  const value = argument === undefined ? argument : option(argument);
  return value || OFF.test(argument ?? '') || inUrl == null ? value : option(inUrl);
}

/** Returns the positional arguments with the id or URL first; it is an empty text if it is a named argument. */
const positionalArgs = ({ args, params }: CallInput) =>
  SPELLINGS.some(name => params[name]) ? ['', ...args] : args;

// `0` is a start time too, though `seconds` returns `undefined` for it.
const secondsOrNaN = (text = '') => Number(seconds(text) ?? (/^0+s?$/.test(text) ? 0 : Number.NaN));

const withoutPair = (args: readonly string[], at: number) =>
  args.filter((_, index) => index !== at && index !== at + 1);

/** The positional arguments of a call, sorted by their meaning. */
interface SortedArgs {
  /** The arguments that are neither size nor time. */
  readonly args: readonly string[];
  /** Start and end time, which count as named arguments. */
  readonly times?: Readonly<Record<string, string | undefined>>;
  readonly size?: Size;
}

/**
 * Separates width and height from the positional arguments, or else start and end time if the provider has these
 * options. `idOf` reads the id from arguments: numbers that are a part of it (`{{< telegram durov 342 100 >}}`) stay.
 */
function sortArgs(
  { options }: ShownProvider,
  written: CallInput,
  isUrl: boolean,
  idOf: (args: readonly string[]) => string | undefined,
): SortedArgs {
  const args = positionalArgs(written);
  const withoutAdded = (rest: readonly string[]) => rest.slice(args.length - written.args.length);
  const isFree = (at: number) => idOf(withoutAdded(withoutPair(args, at))) === idOf(written.args);
  const size = positionalSizes(args, isUrl).find(({ at }) => isFree(at));
  if (size)
    return {
      args: withoutAdded(withoutPair(args, size.at)),
      size: argumentSize({ width: size.width, height: size.height }),
    };
  const at = args.findIndex(
    (start, index) => index && secondsOrNaN(start) < secondsOrNaN(args[index + 1]) && isFree(index),
  );
  if (at < 0 || !options.start || !options.end) return { args: written.args };
  return { args: withoutAdded(withoutPair(args, at)), times: { start: args[at], end: args[at + 1] } };
}

/**
 * Reads a call as one provider does. Returns the reference, or the refusal `foreign-address`, `no-id` or `bad-id`.
 * Throws only what the provider's functions throw.
 */
export function readCall(provider: ShownProvider, written: CallInput): Read | Refusal {
  const text = idOrUrl(written);
  const refuse = (code: Refusal['code']): Refusal => ({ code, provider: provider.name });
  const url = parseUrl(text);
  if (url && !matchesHost(provider.hosts, url.hostname)) return refuse('foreign-address');
  // Old posts have player options behind the id, `{{< youtube "nNFCc3nowfg?t=90" >}}`, or in `params`.
  const [id = '', queryText] = text.split('?');
  const read = (args: readonly string[], params: CallInput['params']) => {
    const query = new URLSearchParams(url?.search ?? queryText ?? params.params);
    // The player's own option names, such as `t`, may be arguments too.
    for (const [name, value] of Object.entries(params))
      if (value && !SPELLINGS.includes(name)) query.append(name, value);
    return { found: provider.read({ ...written, url, id, query, args, params }), query };
  };
  const { args, times, size } = sortArgs(
    provider,
    written,
    !!url,
    args => read(args, written.params).found?.id,
  );
  const params = { ...times, ...written.params };
  const { found, query } = read(args, params);
  if (!found?.id) return refuse(text ? 'bad-id' : 'no-id');
  const options = Object.entries(provider.options).map(
    ([name, option]) => [name, optionValue(option, params[name], found[name] ?? query.get(name))] as const,
  );
  return {
    reference: Object.fromEntries([['id', found.id], ...options].filter(([, value]) => value)),
    title: params.title ?? params.label ?? found.title,
    ...(size && { size }),
  };
}
