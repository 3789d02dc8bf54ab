import type { ShownProvider } from '../providers/provider.ts';
import type { CallInput } from '../providers/registry/call-input.ts';
import { type Read, readCall } from '../providers/registry/read-call.ts';
import { type ProviderTarget, targetOf } from '../providers/registry/target-of.ts';
import { readArguments } from '../shortcode/arguments.ts';
import { declared, type Values } from './attributes.ts';
import { lazyFiles } from './lazy-files.ts';
import type { Open, Source } from './source.ts';

/** The attributes of an element that make its call. */
export interface EmbedMarkup extends Element {
  readonly src: string | undefined;
  readonly call: string | undefined;
  readonly args: string | undefined;
}

/** A work that an embed shows: its provider, the checked values of the call, and the target built from them. */
export interface Work extends Read {
  readonly provider: ShownProvider;
  readonly target: ProviderTarget;
}

/** True if the page can show a work; false if there is only a link. */
export const isShowable = ({ provider, target }: Work): boolean => !!(provider.rawFiles || target.frame);

/** True if the frame is at a host that the author's URL names, and not at one of the service's own. */
export const isAtAnyHost = ({ provider, target }: Partial<Work> = {}): boolean =>
  !!provider?.hosts.includes('*') && target?.frame?.host === target?.link.host;

/** True for video and audio. */
export const isPlayed = ({ provider: { kind } }: Work): boolean => kind === 'video' || kind === 'audio';

/** The result of parsing an element: a work, or the code of a refusal. */
export interface ParsedElement {
  readonly work?: Work;
  readonly code?: string;
  /** The values of `src` and of the provider's options at the time of parsing. */
  readonly declared: Values;
}

// Two of the positional arguments may be a size or times.
const NUMBERS = /(?:^|\s)\d\S*\s\d/;

/**
 * Parses the call of an element: a shortcode in `call` and `args`, else its attributes. Returns `undefined` while files for
 * that are being fetched: `onLoad` is called when they are here.
 */
export function parseElement(
  element: EmbedMarkup & Open,
  source: Source,
  onLoad: () => void,
): ParsedElement | undefined {
  const { call, args, src } = element;
  const input = call ? readArguments(args ?? '') : { args: [], params: { src } };
  if (!input) return { code: 'bad-call', declared: {} };
  const callInput: CallInput = { ...input, name: call };
  const provider = source.find(element, callInput, onLoad);
  const sorting = NUMBERS.test(input.args.join(' ')) ? lazyFiles.get('sort-arguments', onLoad) : null;
  // Without that file the numbers count for nothing.
  if (!provider || sorting === undefined) return undefined;
  if ('code' in provider) return { code: provider.code, declared: declared(element, ['src']) };
  const values = declared(element, ['src', ...Object.keys(provider.options)]);
  const read = readCall(provider, call ? callInput : { args: [], params: values }, sorting?.sortArguments);
  return {
    ...('code' in read
      ? { code: read.code }
      : { work: { provider, target: targetOf(provider, read.reference, location.href), ...read } }),
    declared: values,
  };
}
