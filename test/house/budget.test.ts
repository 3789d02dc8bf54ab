import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';

// Bytes, brotli 11. What is fetched for one page in English: the loader, and the elements once there is an embed.
const LOADER = 3000;
const TOGETHER = 13_500;

const weigh = (file: string) => {
  if (!existsSync(file)) throw new Error(`${file} is not there: npm run build`);
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
};

test(`the loader weighs no more than ${LOADER} bytes, and ${TOGETHER} with the elements`, () => {
  const loader = weigh('dist/loader.js');
  const together = loader + weigh('dist/elements.js');
  console.info(`loader ${loader} B, with the elements ${together} B (brotli 11)`);
  expect(loader).toBeLessThanOrEqual(LOADER);
  expect(together).toBeLessThanOrEqual(TOGETHER);
});

test('the loader is plain ASCII, as a classic script is read in the charset of its page', () => {
  expect(readFileSync('dist/loader.js', 'latin1')).toMatch(/^[\n\x20-\x7e]*$/);
});
