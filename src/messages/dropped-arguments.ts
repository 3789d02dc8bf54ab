import { SPELLINGS } from '../providers/registry/call-input.ts';
import { nearest } from './nearest.ts';

/** Named arguments that a call of every provider may have. */
export const COMMON_NAMES: readonly string[] = [
  ...SPELLINGS,
  ...['title', 'label', 'width', 'height', 'ratio', 'aspect-ratio', 'params', 'provider'],
];

// Values that leave an option as it would be without them.
const USUAL = /^(?:|0+s?|1|true|yes|on|false|no|off|auto|none|all|full|visible|default)$/i;

/** True if an option of this value may change nothing although it was understood. */
export const isUsual = (value: string): boolean => USUAL.test(value.trim());

/** An argument of a call that counts for nothing, and the name that was probably meant. */
export interface DroppedArgument {
  /** As the author wrote it: `titel=`, `start=abc`, `"words"`. */
  readonly found: string;
  readonly meant?: string | undefined;
}

/** Returns a named argument that counts for nothing; its value is shown where the provider knows the name. */
export function droppedArgument(name: string, value: string, options: readonly string[]): DroppedArgument {
  const names = [...options, ...COMMON_NAMES];
  if (names.includes(name)) return { found: `${name}=${value}` };
  const meant = nearest(name.toLowerCase(), names);
  return { found: `${name}=`, meant: meant && `${meant}=` };
}

/**
 * Returns the named arguments of a call that count for nothing, as far as its element tells: the provider's `options` whose
 * value was not understood, and names that are nearly one of the known. A provider may read further names, which only its
 * descriptor tells. `isTaken` is true if the element has a value for an option.
 */
export const droppedArguments = (
  params: Readonly<Record<string, string>>,
  options: readonly string[],
  isTaken: (name: string) => boolean,
): readonly DroppedArgument[] =>
  Object.entries(params).flatMap(([name, value]) => {
    if (options.includes(name))
      return isTaken(name) || isUsual(value) ? [] : [droppedArgument(name, value, options)];
    if (COMMON_NAMES.includes(name)) return [];
    const dropped = droppedArgument(name, value, options);
    const meant = dropped.meant?.slice(0, -1);
    // A provider may know this spelling of the option too: `muted` for `mute`.
    return meant && (meant in params || !isTaken(meant)) ? [dropped] : [];
  });
