import { argumentSize } from '../../size/argument-size.ts';
import { positionalSizes } from '../../size/positional-size.ts';
import type { Size } from '../../size/size.ts';
import { seconds } from '../kit/seconds.ts';
import type { ShownProvider } from '../provider.ts';
import { type CallInput, SPELLINGS } from './call-input.ts';

/** Returns the positional arguments with the id or URL first; it is an empty text if it is a named argument. */
const positionalArgs = ({ args, params }: CallInput) =>
  SPELLINGS.some(name => params[name]) ? ['', ...args] : args;

// `0` is a start time too, though `seconds` returns `undefined` for it.
const secondsOrNaN = (text = '') => Number(seconds(text) ?? (/^0+s?$/.test(text) ? 0 : Number.NaN));

const withoutPair = (args: readonly string[], at: number) =>
  args.filter((_, index) => index !== at && index !== at + 1);

/** The positional arguments of a call, sorted by their meaning. */
export interface SortedArgs {
  /** The arguments that are neither size nor time. */
  readonly args: readonly string[];
  /** Start and end time, which count as named arguments. */
  readonly times?: Readonly<Record<string, string | undefined>>;
  readonly size?: Size;
}

/**
 * Separates width and height from the positional arguments, or else start and end time if the provider has these
 * options. `idOf` reads the id from arguments: numbers that are a part of it (`{{< telegram durov 342 100 >}}`) stay.
 */
export function sortArguments(
  { options }: ShownProvider,
  written: CallInput,
  isUrl: boolean,
  idOf: (args: readonly string[]) => string | undefined,
): SortedArgs {
  const args = positionalArgs(written);
  const withoutAdded = (rest: readonly string[]) => rest.slice(args.length - written.args.length);
  const isFree = (at: number) => idOf(withoutAdded(withoutPair(args, at))) === idOf(written.args);
  const size = positionalSizes(args, isUrl).find(({ at }) => isFree(at));
  if (size)
    return {
      args: withoutAdded(withoutPair(args, size.at)),
      size: argumentSize({ width: size.width, height: size.height }),
    };
  const at = args.findIndex(
    (start, index) => index && secondsOrNaN(start) < secondsOrNaN(args[index + 1]) && isFree(index),
  );
  if (at < 0 || !options.start || !options.end) return { args: written.args };
  return { args: withoutAdded(withoutPair(args, at)), times: { start: args[at], end: args[at + 1] } };
}

/** Sorts the positional arguments of a call; one that leaves them as they are is `(_, written) => written`. */
export type SortArguments = typeof sortArguments;
