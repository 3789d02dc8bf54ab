import type { Shape } from '../shape/shape.ts';
import { readAddress } from './address.ts';
import { providers } from './index.ts';
import type { FrameWish, Picture, Provider, Reference } from './provider.ts';

/** Why nothing is shown. The codes are stable; `docs/refusals.md` lists them. */
export interface Refusal {
  readonly code: 'unknown-name' | 'unknown-address' | 'no-id' | 'bad-id' | 'foreign-address';
  readonly provider: string | undefined;
}

/** What a call or an address means: everything an element needs to show it. */
export interface Target {
  /** Name of the provider. */
  readonly provider: string;
  readonly tag: string;
  /** Canonical id, as the `src` attribute of the element shows it. */
  readonly src: string;
  /** Address of the frame when the reader has not asked for it, `undefined` where there is none. */
  readonly frame: string | undefined;
  /** The work's own address. */
  readonly link: string;
  readonly shape: Shape;
  /** Still pictures, largest first; empty where none can be had. */
  readonly pictures: readonly Picture[];
  readonly reference: Reference;
}

/** A shortcode's name and arguments, wherever they come from. */
export interface Call {
  readonly name: string;
  readonly args: readonly string[];
  readonly params: Readonly<Record<string, string>>;
}

const byName = new Map(
  providers.flatMap(provider => [provider.name, ...provider.aliases].map(name => [name, provider] as const)),
);

/** The descriptor of a shortcode name or provider name; names are compared without regard to case. */
export const providerNamed = (name: string): Provider | undefined => byName.get(name.toLowerCase());

/** What a shortcode means, or why it means nothing. Never throws. */
export function resolveShortcode({ name, args, params }: Call): Target | Refusal {
  const provider = providerNamed(name);
  if (!provider) return { code: 'unknown-name', provider: undefined };
  const subject = (params.id ?? params.url ?? params.src ?? args[0] ?? '').trim();
  const refuse = (code: Refusal['code']): Refusal => ({ code, provider: provider.name });
  if (!subject) return refuse('no-id');
  const address = readAddress(subject);
  if (address && !provider.hosts.includes(address.hostname)) return refuse('foreign-address');
  const reference = provider.read({ url: address, id: subject, args, params });
  return reference ? aim(provider, reference) : refuse('bad-id');
}

/** What an address means; `undefined` where no provider knows it. Never throws. */
export function resolveUrl(url: string): Target | undefined {
  const address = readAddress(url);
  for (const provider of providers) {
    if (!address || !provider.hosts.includes(address.hostname)) continue;
    const reference = provider.read({ url: address, id: url, args: [], params: {} });
    if (reference) return aim(provider, reference);
  }
  return undefined;
}

const AT_REST: FrameWish = { play: false, lang: '', dark: false };

const aim = (provider: Provider, reference: Reference): Target => ({
  provider: provider.name,
  tag: provider.tag,
  src: reference.id ?? provider.link(reference).href,
  frame: provider.frame(reference, AT_REST).href,
  link: provider.link(reference).href,
  shape: provider.shape,
  pictures: provider.pictures?.(reference) ?? [],
  reference,
});
