/** A width and a height among the positional arguments of a call. */
export interface PositionalSize {
  /** Index of the width; the height is behind it. */
  readonly at: number;
  readonly width: string;
  readonly height: string;
}

const PIXELS = /^\d{2,4}(?:px)?$/;
const SHARE = /^\d{1,3}%$/;

// Smaller than this is no embed, but may be a number of something else.
const MIN_PX = 40;

const isLength = (text: string) =>
  SHARE.test(text) || (PIXELS.test(text) && Number.parseInt(text, 10) >= MIN_PX);

/**
 * Finds width and height behind the address or id of a call, as themes document them: `{{< iframe URL 560 315 >}}`.
 * Behind an address two lengths are a size. Behind an id, `{{< youtube ID 30 60 >}}`, two numbers can be a start and an
 * end: they are a size where one is a share of the column, or where the second is not larger than the first.
 * `undefined` where there is none.
 *
 * @example
 * positionalSize(['https://youtu.be/nNFCc3nowfg', '560', '315'], true); // { at: 1, width: '560', height: '315' }
 * positionalSize(['nNFCc3nowfg', '30', '60'], false); // undefined
 */
export function positionalSize(args: readonly string[], isAddress: boolean): PositionalSize | undefined {
  const at = args.findIndex((width, index) => {
    const height = args[index + 1];
    // The first argument is the address or the id.
    if (!index || height === undefined || !isLength(width) || !isLength(height)) return false;
    const isShare = SHARE.test(width) || SHARE.test(height);
    return isAddress || isShare || Number.parseInt(height, 10) <= Number.parseInt(width, 10);
  });
  return at < 0 ? undefined : { at, width: args[at] ?? '', height: args[at + 1] ?? '' };
}
