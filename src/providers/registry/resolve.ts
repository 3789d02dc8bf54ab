import type { Arguments } from '../../shortcode/arguments.ts';
import { argumentSize } from '../../size/argument-size.ts';
import type { Size } from '../../size/size.ts';
import type { Picture, Provider, Reference } from '../provider.ts';
import type { Refusal } from '../refusal.ts';
import { providers } from '../services/index.ts';
import { Catalogue, isOpen } from './catalogue.ts';
import { parseUrl } from './parse-url.ts';
import { idOrUrl, readCall } from './read-call.ts';
import { targetOf } from './target-of.ts';

/** What a call or an address means. */
export interface Target {
  /** Name of the provider. */
  readonly provider: string;
  readonly tag: string;
  /** Canonical id, as the `src` attribute of the element shows it. */
  readonly src: string;
  /** Address of the frame when the reader has not asked for it; `undefined` where the work has its own page only. */
  readonly frame: string | undefined;
  /** The work's own address. */
  readonly link: string;
  readonly size: Size;
  /** Still pictures, largest first; empty where none can be had. */
  readonly pictures: readonly Picture[];
  /** The checked values that all of this is built from. */
  readonly reference: Reference;
}

/** A shortcode's name and arguments. */
export interface Call extends Arguments {
  readonly name: string;
}

const catalogue = new Catalogue(providers, readCall);

function resolved(provider: Provider, reference: Reference, size: Size = {}): Target {
  const target = targetOf(provider, reference, '');
  return {
    provider: provider.name,
    tag: provider.tag,
    src: reference.id ?? target.link.href,
    frame: target.frame?.href,
    link: target.link.href,
    size: { ...target.size, ...size },
    pictures: target.pictures,
    reference,
  };
}

/** What a shortcode means, or why it means nothing. Never throws. */
export function resolveShortcode({ name, args = [], params = {} }: Call): Target | Refusal {
  const written = { name: `${name}`, args: args.map(String), params };
  const provider = catalogue.for(written.name, written);
  if (!provider) {
    const isAddress = isOpen(written.name) && parseUrl(idOrUrl(written));
    return { code: isAddress ? 'unknown-address' : 'unknown-name', provider: undefined };
  }
  const read = readCall(provider, written);
  return 'reference' in read
    ? resolved(provider, read.reference, { ...read.size, ...argumentSize(params) })
    : read;
}

/** What an address means; `undefined` where no provider knows it. Never throws. */
export function resolveUrl(url: string): Target | undefined {
  const written = { args: [`${url}`], params: {} };
  const provider = catalogue.of(written);
  const read = provider && readCall(provider, written);
  return read && 'reference' in read ? resolved(provider, read.reference) : undefined;
}
