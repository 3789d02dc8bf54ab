import { expect, test } from 'vitest';
import { seconds } from '../../../src/providers/kit/seconds.ts';

test.each([
  ['90', '90'],
  ['90s', '90'],
  ['1m30s', '90'],
  ['1m30', '90'],
  ['2m', '120'],
  ['1h', '3600'],
  ['1h2m3s', '3723'],
  ['1h3s', '3603'],
  ['39m21s', '2361'],
  ['1:30', '90'],
  ['24:09', '1449'],
  ['1:02:03', '3723'],
  ['007', '7'],
  // A stream of more than a day, in the longest accepted forms.
  ['100000', '100000'],
  ['999999s', '999999'],
  ['1666m40s', '100000'],
])('reads %s as %s seconds', (text, total) => expect(seconds(text)).toBe(total));

test.each([
  [''],
  ['0'],
  ['0:00'],
  ['0m0s'],
  ['abc'],
  ['90x'],
  ['-5'],
  ['1.5'],
  ['1e3'],
  ['1000000'],
  ['1000000s'],
  ['100000m'],
  ['10000h'],
  ['s'],
  ['m'],
  [' 90'],
  ['1:2'],
  ['1:2:3:4'],
  ['30s1m'],
  ['٣'],
  ['9'.repeat(65_536)],
])('refuses %j as a time', text => expect(seconds(text)).toBeUndefined());
