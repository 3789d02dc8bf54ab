import { readAddress } from './address.ts';
import { knowsHost } from './knows-host.ts';
import type { Provider, Reference } from './provider.ts';
import type { Refusal } from './refusal.ts';

/** The names by which themes call the id or the address. */
export const SPELLINGS: readonly string[] = ['id', 'url', 'src', 'link', 'key', 'videoid', 'token'];

/** What stands in a call, or in the attributes of an element. */
export interface Written {
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

/** Lets a provider check what an author gave it. Never throws. */
export function readCall(provider: Provider, written: Written): { reference: Reference } | Refusal {
  const text = textOf(written);
  const refuse = (code: Refusal['code']): Refusal => ({ code, provider: provider.name });
  const url = readAddress(text);
  if (url && !knowsHost(provider.hosts, url.hostname)) return refuse('foreign-address');
  // Old posts carry options of the player behind the id: `{{< youtube "nNFCc3nowfg?t=90" >}}`.
  const [id = '', behind] = text.split('?');
  const query = url?.searchParams ?? new URLSearchParams(behind);
  const found = provider.read({ url, id, query, ...written });
  if (!found) return refuse(text ? 'bad-id' : 'no-id');
  const options = Object.entries(provider.options).map(([name, option]) => {
    const value = written.params[name] ?? found[name] ?? query.get(name);
    return [name, value == null ? value : option(value)] as const;
  });
  return { reference: Object.fromEntries([['id', found.id], ...options].filter(([, value]) => value)) };
}
