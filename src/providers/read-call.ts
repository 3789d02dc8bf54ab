import { readAddress } from './address.ts';
import type { Provider, Reference } from './provider.ts';
import type { Refusal } from './refusal.ts';

/** Arguments as they were written, wherever they come from. */
export interface Arguments {
  readonly args: readonly string[];
  readonly params: Readonly<Record<string, string>>;
}

/** Lets a provider check what an author gave it. Never throws. */
export function readCall(
  provider: Provider,
  { args, params }: Arguments,
): { reference: Reference } | Refusal {
  const given = params.id ?? params.url ?? params.src ?? args[0] ?? '';
  // Typographers make one dash of two hyphens or three, and no id or address has a dash of its own.
  const id = given.trim().replaceAll('–', '--').replaceAll('—', '---');
  const refuse = (code: Refusal['code']): Refusal => ({ code, provider: provider.name });
  if (!id) return refuse('no-id');
  const url = readAddress(id);
  if (url && !provider.hosts.includes(url.hostname)) return refuse('foreign-address');
  const reference = provider.read({ url, id, args, params });
  return reference ? { reference } : refuse('bad-id');
}
