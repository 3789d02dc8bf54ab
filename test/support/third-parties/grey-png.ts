import { encode } from 'fast-png';

/** A picture of one grey, as PNG. Not as SVG: Firefox shows no SVG that comes with an error status. */
export function greyPng(width: number, height: number): Buffer {
  return Buffer.from(encode({ width, height, channels: 1, data: new Uint8Array(width * height).fill(0xcc) }));
}
