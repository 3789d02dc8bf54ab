import type { Options } from '../embeds/options.ts';

/** True if one name becomes the other when at most so many letters are added, left out or changed. */
const isNear = (name: string, other: string, letters: number): unknown =>
  name === other ||
  (letters &&
    (isNear(name.slice(1), other, letters - 1) ||
      isNear(name, other.slice(1), letters - 1) ||
      isNear(name.slice(1), other.slice(1), name[0] === other[0] ? letters : letters - 1)));

/**
 * Returns the options on the script tag. No mistake in them makes the page contact more services than the owner meant: an
 * attribute whose name is within two letters of `data-privacy` makes it strict. The object has no prototype, which a script
 * of the page could have polluted.
 */
export function tagOptions({ dataset }: HTMLElement): Options {
  const options: Record<string, unknown> = { __proto__: null, ...dataset };
  for (const name in options) if (isNear(name, 'privacy', 2)) options.privacy = 'strict';
  return options;
}
