import { encode } from 'fast-png';

/** A grey picture as PNG. Not SVG: Firefox shows no SVG with an error status. */
export function greyPng(width: number, height: number): Buffer {
  return Buffer.from(encode({ width, height, channels: 1, data: new Uint8Array(width * height).fill(0xcc) }));
}
