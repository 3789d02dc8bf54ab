import type { Provider } from '../providers/provider.ts';
import type { Refusal } from '../providers/refusal.ts';
import { type CallInput, type Read, readCall } from '../providers/registry/read-call.ts';
import { readArguments } from '../shortcode/arguments.ts';
import { declared, type Values } from './attributes.ts';

/** What is written on an element. */
export interface EmbedMarkup extends Element {
  readonly src: string | undefined;
  readonly call: string | undefined;
  readonly args: string | undefined;
}

/** A work that can be shown: whose it is, and what its provider made of what is written. */
export interface Work extends Read {
  readonly provider: Provider;
}

/** Where a work would come from, as far as nobody has asked for it to be shown in one way or another. */
export const frameOf = ({ provider, reference }: Work): URL | undefined =>
  provider.frame(reference, { play: false, lang: '', dark: false, page: location.href });

/** Tells whether a work can be shown here, and not only linked to. */
export const isShowable = (work: Work): boolean => !!(work.provider.rawFiles || frameOf(work));

/** Tells whether a work plays, and is not only looked at or read. */
export const isPlayed = ({ provider: { kind } }: Work): boolean => kind === 'video' || kind === 'audio';

/** What an element was found to say: a work, or the code of a refusal. */
export interface ParsedElement {
  readonly work?: Work;
  readonly code?: string;
  /** What `src` and the provider's options said when they were read. */
  readonly declared: Values;
}

/** Whose work is written; `undefined` where that is still to be found out. */
export type FindProvider = (written: CallInput) => Provider | Refusal | undefined;

/** Reads what is written. A shortcode and an element with attributes are two spellings of one call. */
export function parseElement(element: EmbedMarkup, find: FindProvider): ParsedElement | undefined {
  const { call, args, src } = element;
  const found = call ? readArguments(args ?? '') : { args: [], params: { src } };
  if (!found) return { code: 'bad-call', declared: {} };
  const list: CallInput = { ...found, name: call };
  const provider = find(list);
  if (!provider) return undefined;
  if ('code' in provider) return { code: provider.code, declared: declared(element, ['src']) };
  const meant = declared(element, ['src', ...Object.keys(provider.options)]);
  const read = readCall(provider, call ? list : { args: [], params: meant });
  return {
    ...('code' in read ? { code: read.code } : { work: { provider, ...read } }),
    declared: meant,
  };
}
