import { brotliCompressSync, constants } from 'node:zlib';

/** Returns the size of a file's content after Brotli at its highest level, in bytes. */
export const brotliBytes = (content: Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
