import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { peerCounts } from '../support/peer-counts.ts';

test('bench/counts.json has the counts of the versions in bench/peers: else npm run bench', () => {
  const { dependencies } = JSON.parse(readFileSync('bench/peers/package.json', 'utf8'));
  expect(peerCounts.versions).toEqual(dependencies);
});

test('no peer puts a named link in the place of each video', () => {
  const linked = Object.entries(peerCounts.cards).filter(([, { links }]) => links > 0);
  // Peers that do belong into the comparison of nodes in test/pages/many.test.ts.
  expect(linked.map(([name]) => name)).toEqual([]);
});
