import type { Arguments } from '../../shortcode/arguments.ts';
import { argumentSize } from '../../size/argument-size.ts';
import type { Size } from '../../size/size.ts';
import type { Picture, Provider, Reference } from '../provider.ts';
import type { Refusal } from '../refusal.ts';
import { providers } from '../services/index.ts';
import { Catalogue, isGenericName } from './catalogue.ts';
import { parseUrl } from './parse-url.ts';
import { idOrUrl, readCall } from './read-call.ts';
import { sortArguments } from './sort-arguments.ts';
import { targetOf } from './target-of.ts';

/** The result of a call or URL: everything that an embed shows. */
export interface Target {
  /** Name of the provider. */
  readonly provider: string;
  /** The element that shows it. Example: `'yt-embed'`. */
  readonly tag: string;
  /** Canonical id, the value of the element's `src` attribute. Example: `'nNFCc3nowfg'`. */
  readonly src: string;
  /** URL of the frame before the reader has asked for it; `undefined` if the service has a page only. */
  readonly frame: string | undefined;
  /** URL of the page on the service. */
  readonly link: string;
  /** A ratio, or a height in CSS pixels. */
  readonly size: Size;
  /** Still pictures, largest first; empty if there are none. */
  readonly pictures: readonly Picture[];
  /** The checked values that the other fields are built from. */
  readonly reference: Reference;
}

/** The name and arguments of a shortcode call. */
export interface Call extends Arguments {
  readonly name: string;
}

const catalogue = new Catalogue(providers, readCall);

function resolved(provider: Provider, reference: Reference, size: Size = {}): Target {
  const target = targetOf(provider, reference);
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

/**
 * Returns the target of a shortcode call, or the refusal. Never throws.
 * @example
 * resolveShortcode({ name: 'youtube', args: ['nNFCc3nowfg'] }) // { provider: 'youtube', src: 'nNFCc3nowfg', … }
 * resolveShortcode({ name: 'vine', args: ['a'] }) // { code: 'unknown-name', provider: undefined }
 */
export function resolveShortcode({ name, args = [], params = {} }: Call): Target | Refusal {
  const written = { name: `${name}`, args: args.map(String), params };
  const provider = catalogue.for(written.name, written);
  if (!provider) {
    const isUrl = isGenericName(written.name) && parseUrl(idOrUrl(written));
    return { code: isUrl ? 'unknown-address' : 'unknown-name', provider: undefined };
  }
  const read = readCall(provider, written, sortArguments);
  return 'reference' in read
    ? resolved(provider, read.reference, { ...read.size, ...argumentSize(params) })
    : read;
}

/**
 * Returns the target of a URL, or `undefined` if no provider reads it. Never throws.
 * @example resolveUrl('https://youtu.be/nNFCc3nowfg?t=90')?.reference // { id: 'nNFCc3nowfg', start: '90' }
 */
export function resolveUrl(url: string): Target | undefined {
  const written = { args: [`${url}`], params: {} };
  const provider = catalogue.of(written);
  const read = provider && readCall(provider, written, sortArguments);
  return read && 'reference' in read ? resolved(provider, read.reference) : undefined;
}
