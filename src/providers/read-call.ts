import { readAddress } from './address.ts';
import { knowsHost } from './knows-host.ts';
import type { Provider, Reference } from './provider.ts';
import type { Refusal } from './refusal.ts';

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

/** Lets a provider check what an author gave it. Never throws. */
export function readCall(provider: Provider, written: Written): Read | Refusal {
  const { params } = written;
  const text = textOf(written);
  const refuse = (code: Refusal['code']): Refusal => ({ code, provider: provider.name });
  const url = readAddress(text);
  if (url && !knowsHost(provider.hosts, url.hostname)) return refuse('foreign-address');
  // Old posts carry options of the player behind the id, `{{< youtube "nNFCc3nowfg?t=90" >}}`, or in `params`.
  const [id = '', behind] = text.split('?');
  const query = url?.searchParams ?? new URLSearchParams(behind ?? params.params);
  const found = provider.read({ url, id, query, ...written });
  if (!found) return refuse(text ? 'bad-id' : 'no-id');
  const options = Object.entries(provider.options).map(([name, option]) => {
    const value = params[name] ?? found[name] ?? query.get(name);
    return [name, value == null ? value : option(value)] as const;
  });
  return {
    reference: Object.fromEntries([['id', found.id], ...options].filter(([, value]) => value)),
    title: params.title ?? params.label ?? found.title,
  };
}
