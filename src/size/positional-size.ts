/** A width and a height among the positional arguments of a call. */
export interface PositionalSize {
  /** Index of the width; the height is behind it. */
  readonly at: number;
  readonly width: string;
  readonly height: string;
}

const PIXELS = /^\d{2,4}(?:px)?$/;
const SHARE = /^\d{1,3}%$/;

const isLength = (text = '') => PIXELS.test(text) || SHARE.test(text);

/**
 * Finds what may be a width and a height behind the address or id of a call, as themes document them:
 * `{{< iframe URL 560 315 >}}`. Behind an address two lengths are a size. Behind an id, `{{< youtube ID 30 60 >}}`, two
 * numbers can be a start and an end: they are a size where one is a share of the column, or where the second is not
 * larger than the first. The last pair comes first, as numbers in front can be a part of the id.
 *
 * @example
 * positionalSizes(['https://youtu.be/nNFCc3nowfg', '560', '315'], true); // [{ at: 1, width: '560', height: '315' }]
 * positionalSizes(['nNFCc3nowfg', '30', '60'], false); // []
 */
export function positionalSizes(args: readonly string[], isAddress: boolean): PositionalSize[] {
  return args
    .map((width, at) => ({ at, width, height: args[at + 1] ?? '' }))
    .filter(({ at, width, height }) => {
      // The first argument is the address or the id.
      if (!at || !isLength(width) || !isLength(height)) return false;
      const isShare = SHARE.test(width) || SHARE.test(height);
      return isAddress || isShare || Number.parseInt(height, 10) <= Number.parseInt(width, 10);
    })
    .reverse();
}
