import { expect, test } from 'vitest';
import { readSize, type SizeAttributes } from '../../src/size/read-size.ts';
import type { Size } from '../../src/size/size.ts';

const wide = 16 / 9;

const rows: [size: SizeAttributes, shape: Size][] = [
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
test.each(rows)('%j is the shape %j', (size, shape) => expect(readSize(size)).toEqual(shape));

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
test.each(none)('%j is no shape', size => expect(readSize(size)).toEqual({}));

test.each<[size: SizeAttributes, shape: Size]>([
  [
    { ratio: 'wide', width: '800', height: '600' },
    { width: 800, ratio: 4 / 3 },
  ],
  [
    { width: '2', height: '600' },
    { width: 2, height: 600 },
  ],
  [{ ratio: '99', height: '600' }, { height: 600 }],
])('Of %j, what cannot be meant is passed over, and the rest counts', (size, shape) =>
  expect(readSize(size)).toEqual(shape),
);
