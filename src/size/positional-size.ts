/** A width and a height among the positional arguments of a call. */
export interface PositionalSize {
  /** Index of the width; the height is the next argument. */
  readonly at: number;
  readonly width: string;
  readonly height: string;
}

const PIXELS = /^\d{2,4}(?:px)?$/;
const PERCENTAGE = /^\d{1,3}%$/;

const isLength = (text = '') => PIXELS.test(text) || PERCENTAGE.test(text);

/**
 * Returns the pairs of arguments that may be a width and a height after the URL or id of a call, as themes document
 * them: `{{< iframe URL 560 315 >}}`. Two lengths after a URL are a size. After an id, `{{< youtube ID 30 60 >}}`, two
 * numbers can be a start and an end: they count as a size only if one is a percentage, or if the second is not larger
 * than the first. The last pair comes first, as earlier numbers can be a part of the id.
 *
 * @example
 * positionalSizes(['https://youtu.be/nNFCc3nowfg', '560', '315'], true); // [{ at: 1, width: '560', height: '315' }]
 * positionalSizes(['nNFCc3nowfg', '30', '60'], false); // []
 */
export function positionalSizes(args: readonly string[], isUrl: boolean): PositionalSize[] {
  return args
    .map((width, at) => ({ at, width, height: args[at + 1] ?? '' }))
    .filter(({ at, width, height }) => {
      // The first argument is the URL or the id.
      if (!at || !isLength(width) || !isLength(height)) return false;
      const isPercentage = PERCENTAGE.test(width) || PERCENTAGE.test(height);
      return isUrl || isPercentage || Number.parseInt(height, 10) <= Number.parseInt(width, 10);
    })
    .reverse();
}
