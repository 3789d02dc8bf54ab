import type { CallInput } from '../providers/registry/call-input.ts';
import { readCall } from '../providers/registry/read-call.ts';
import { targetOf } from '../providers/registry/target-of.ts';
import { readArguments } from '../shortcode/arguments.ts';
import { declared } from './attributes.ts';
import { lazyFiles } from './lazy-files.ts';
import type { EmbedMarkup, ParsedElement } from './parsed-element.ts';
import type { Open, Source } from './source.ts';

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
      : { work: { provider, target: targetOf(provider, read.reference), ...read } }),
    declared: values,
  };
}
