import { expect, test } from 'vitest';
import { readSize, type SizeAttributes } from '../../src/size/read-size.ts';
import type { Size } from '../../src/size/size.ts';

const wide = 16 / 9;

const rows: [attributes: SizeAttributes, size: Size][] = [
  [{ ratio: '16/9' }, { ratio: wide }],
  [{ ratio: '16:9' }, { ratio: wide }],
  [{ ratio: ' 16 / 9 ' }, { ratio: wide }],
  [{ ratio: '1.5' }, { ratio: 1.5 }],
  [{ ratio: '1.77777777777778' }, { ratio: 1.77777777777778 }],
  [{ ratio: '9/16' }, { ratio: 9 / 16 }],
  [
    { width: '800', height: '600' },
    { width: 800, ratio: 4 / 3 },
  ],
  [
    { width: '800px', height: '600px' },
    { width: 800, ratio: 4 / 3 },
  ],
  [
    { ratio: '1', width: '800', height: '600' },
    { width: 800, ratio: 1 },
  ],
  [{ width: '100%', height: '400' }, { height: 400 }],
  [{ height: '400' }, { height: 400 }],
  [{ width: '550' }, { width: 550 }],
  [
    { width: '960.5', height: '569.9' },
    { width: 960, ratio: 960 / 569 },
  ],
];
test.each(rows)('reads %j as the size %j', (attributes, size) => expect(readSize(attributes)).toEqual(size));

const none: SizeAttributes[] = [
  {},
  { ratio: null, width: null, height: null },
  { ratio: undefined },
  { ratio: '' },
  { ratio: 'wide' },
  { ratio: '16/0' },
  { ratio: '0/9' },
  { ratio: '0/0' },
  { ratio: '-16/9' },
  { ratio: '16/' },
  { ratio: '/9' },
  { ratio: 'Infinity' },
  { ratio: '1e309' },
  { ratio: '100' },
  { ratio: '0.01' },
  { ratio: '1;background:url(//evil.test)' },
  { ratio: `${'9'.repeat(65_536)}` },
  { width: '100%', height: '50%' },
  { width: 'auto', height: 'auto' },
  { width: '0', height: '0' },
  { width: '-800', height: '-600' },
  { width: '9'.repeat(400), height: '99999' },
  { width: '', height: '' },
];
test.each(none)('reads no size from %j', size => expect(readSize(size)).toEqual({}));

test.each<[attributes: SizeAttributes, size: Size]>([
  [
    { ratio: 'wide', width: '800', height: '600' },
    { width: 800, ratio: 4 / 3 },
  ],
  [
    { width: '2', height: '600' },
    { width: 2, height: 600 },
  ],
  [{ ratio: '99', height: '600' }, { height: 600 }],
])('ignores invalid values in %j and reads the rest', (attributes, size) =>
  expect(readSize(attributes)).toEqual(size),
);
