/** True if one name becomes the other when at most so many letters are added, left out or changed. */
const isNear = (name: string, other: string, letters: number): unknown =>
  name === other ||
  (letters &&
    (isNear(name.slice(1), other, letters - 1) ||
      isNear(name, other.slice(1), letters - 1) ||
      isNear(name.slice(1), other.slice(1), name[0] === other[0] ? letters : letters - 1)));

/**
 * Makes the options of a script tag strict if one of its attributes is within two letters of `data-privacy`: no mistake makes
 * a page contact more services than the owner meant. Only elements contact services, so this runs before the first is defined.
 */
export function failClosed(options: { privacy?: string | undefined }): void {
  for (const name in options) if (isNear(name, 'privacy', 2)) options.privacy = 'strict';
}
