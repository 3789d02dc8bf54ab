import { decode, encode } from 'fast-png';

/** A picture: three bytes of red, green and blue for each pixel, row by row. */
export type Picture = { width: number; height: number; rgb: Uint8Array };

/** Encodes a picture as PNG. */
export function encodePng({ width, height, rgb }: Picture): Buffer {
  return Buffer.from(encode({ width, height, data: rgb, channels: 3 }, { zlib: { level: 1 } }));
}

/** Counts the pixels of a screenshot that match. */
export function countPixels(
  png: Buffer,
  matches: (red: number, green: number, blue: number) => boolean,
): number {
  const { data, channels } = decode(png);
  let count = 0;
  for (let at = 0; at < data.length; at += channels) {
    if (matches(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) count++;
  }
  return count;
}

/** True for red, also for the pale red of antialiased letters on white. */
export function isReddish(red: number, green: number, blue: number): boolean {
  return red - Math.max(green, blue) > 60;
}
