import type { Size } from '../../size/size.ts';
import type { Option } from '../option.ts';
import type { Reference, ShownProvider } from '../provider.ts';
import type { Refusal } from '../refusal.ts';
import { type CallInput, SPELLINGS } from './call-input.ts';
import { matchesHost } from './match-host.ts';
import { parseUrl } from './parse-url.ts';
import type { SortArguments } from './sort-arguments.ts';

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

/**
 * Reads a call as one provider does. Returns the reference, or the refusal `foreign-address`, `no-id` or `bad-id`.
 * Throws only what the provider's functions throw. `sort` separates size and times from the positional arguments; few
 * calls have them.
 */
export function readCall(
  provider: ShownProvider,
  written: CallInput,
  sort: SortArguments = () => written,
): Read | Refusal {
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
  const { args, times, size } = sort(provider, written, !!url, args => read(args, written.params).found?.id);
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
