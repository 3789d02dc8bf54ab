import { type DroppedArgument, droppedArgument, isUsual } from '../messages/dropped-arguments.ts';
import { readCall } from '../providers/registry/read-call.ts';
import type { Call } from '../providers/registry/resolve.ts';
import { sortArguments } from '../providers/registry/sort-arguments.ts';
import { providers } from '../providers/services/index.ts';
import { argumentSize } from '../size/argument-size.ts';

/**
 * Returns the arguments of a call that count for nothing: without them a provider reads the same. Empty for a call that the
 * provider refuses.
 */
export function droppedIn(call: Call, name: string): readonly DroppedArgument[] {
  const provider = providers.find(provider => provider.name === name);
  const { args = [], params = {} } = call;
  if (!provider) return [];
  const read = (args: readonly string[], params: Readonly<Record<string, string>>) =>
    readCall(provider, { name: call.name, args, params }, sortArguments);
  const reading = (...given: Parameters<typeof read>) =>
    JSON.stringify([read(...given), argumentSize(given[1])]);
  const whole = read(args, params);
  if ('code' in whole) return [];
  const same = reading(args, params);
  const values = Object.values(whole.reference);
  const options = Object.keys(provider.options);

  const named = Object.entries(params).flatMap(([name, value]) => {
    const { [name]: _, ...others } = params;
    // An argument that says once more what another one says is none too many.
    if (values.includes(value) || value === whole.title || reading(args, others) !== same) return [];
    const dropped = droppedArgument(name, value, options);
    // The name of the provider is read before its descriptor is.
    return name === 'provider' || (isUsual(value) && dropped.found !== `${name}=`) ? [] : [dropped];
  });

  let count = args.length;
  while (count && reading(args.slice(0, count - 1), params) === same) count -= 1;
  const positional = args
    .slice(count)
    .filter(value => !values.includes(value))
    .map(value => ({ found: `"${value}"` }));
  return [...named, ...positional];
}

/** Returns the words of the panel for what counts for nothing; empty if everything counts. */
export const droppedNote = (dropped: readonly DroppedArgument[]): string =>
  dropped
    .map(({ found, meant }) => ` — ${found} counts for nothing${meant ? `, did you mean ${meant}?` : ''}`)
    .join('');
