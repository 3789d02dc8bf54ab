import type { ShownProvider } from '../providers/provider.ts';
import type { Refusal } from '../providers/refusal.ts';
import { type CallInput, type Read, readCall } from '../providers/registry/read-call.ts';
import { type ProviderTarget, targetOf } from '../providers/registry/target-of.ts';
import { readArguments } from '../shortcode/arguments.ts';
import { declared, type Values } from './attributes.ts';

/** What is written on an element. */
export interface EmbedMarkup extends Element {
  readonly src: string | undefined;
  readonly call: string | undefined;
  readonly args: string | undefined;
}

/** A work that can be shown: its provider, what the provider read, and what is built from that. */
export interface Work extends Read {
  readonly provider: ShownProvider;
  readonly target: ProviderTarget;
}

/** True if a work can be shown here, and not only linked to. */
export const isShowable = ({ provider, target }: Work): boolean => !!(provider.rawFiles || target.frame);

/** True if a work is played, and not looked at or read. */
export const isPlayed = ({ provider: { kind } }: Work): boolean => kind === 'video' || kind === 'audio';

/** What an element was found to say: a work, or the code of a refusal. */
export interface ParsedElement {
  readonly work?: Work;
  readonly code?: string;
  /** What `src` and the provider's options said when they were read. */
  readonly declared: Values;
}

/** Whose work is written; `undefined` where that is still to be found out. */
export type FindProvider = (written: CallInput) => ShownProvider | Refusal | undefined;

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
    ...('code' in read
      ? { code: read.code }
      : { work: { provider, target: targetOf(provider, read.reference, location.href), ...read } }),
    declared: meant,
  };
}
