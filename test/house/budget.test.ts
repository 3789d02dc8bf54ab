import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';

// Bytes, brotli 11. What is fetched for one page in English: the loader, and the elements once there is an embed.
const LOADER = 3000;
const TOGETHER = 14_600;

const weigh = (file: string) =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

test(`the loader weighs no more than ${LOADER} bytes, and ${TOGETHER} with the elements`, () => {
  const loader = weigh('dist/loader.js');
  const together = loader + weigh('dist/elements.js');
  console.info(`loader ${loader} B, with the elements ${together} B (brotli 11)`);
  expect(loader).toBeLessThanOrEqual(LOADER);
  expect(together).toBeLessThanOrEqual(TOGETHER);
});
