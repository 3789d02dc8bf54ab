import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOADER_SECONDS, scaleDoc } from './scale-doc.ts';

test('docs/scale.md matches the built files', () =>
  expect(scaleDoc()).toMatchFileSnapshot('../../docs/scale.md'));

test('the time for which loader.js is cached is that of docs/hosting.md', () => {
  expect(readFileSync('docs/hosting.md', 'utf8')).toContain(`max-age=${LOADER_SECONDS}`);
});
