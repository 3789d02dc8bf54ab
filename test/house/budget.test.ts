import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';

// Bytes, brotli 11. What is fetched for one page in English: the loader, and the elements once there is an embed.
const LOADER = 3000;
const TOGETHER = 13_500;
// What is fetched beside them: for a page with a work of a further provider, and for one that is not plain.
const WEB = 4100;
const PROVIDER = 1750;
const MEND = 9800;

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

test(`a further provider costs ${WEB} bytes at most for the first, and ${PROVIDER} for each`, () => {
  expect(weigh('dist/web.js')).toBeLessThanOrEqual(WEB);
  const files = readdirSync('dist/providers').map(file => [file, weigh(`dist/providers/${file}`)] as const);
  console.info(
    `web.js ${weigh('dist/web.js')} B, ${files.length} files of providers, the largest`,
    Math.max(...files.map(([, size]) => size)),
  );
  expect(files.filter(([, size]) => size > PROVIDER)).toEqual([]);
});

test(`what mends a page weighs no more than ${MEND} bytes, without DOMPurify`, () => {
  console.info(`mend.js ${weigh('dist/mend.js')} B`);
  expect(weigh('dist/mend.js')).toBeLessThanOrEqual(MEND);
});

test('the loader is plain ASCII, as a classic script is read in the charset of its page', () => {
  expect(readFileSync('dist/loader.js', 'latin1')).toMatch(/^[\n\x20-\x7e]*$/);
});
