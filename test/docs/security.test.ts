import { expect, test } from 'vitest';
import { COUNTS } from '../security/counts.ts';
import { securityDoc } from './security-doc.ts';

test('SECURITY.md matches the corpus', () => {
  console.info(`corpus: ${JSON.stringify(COUNTS)}`);
  return expect(securityDoc()).toMatchFileSnapshot('../../SECURITY.md');
});
