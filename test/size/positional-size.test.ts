import { expect, test } from 'vitest';
import { positionalSizes } from '../../src/size/positional-size.ts';

const SIZES: readonly (readonly [args: string[], isUrl: boolean, size: [string, string] | undefined])[] = [
  [['https://youtu.be/nNFCc3nowfg', '560', '315'], true, ['560', '315']],
  [['https://youtu.be/nNFCc3nowfg', '560px', '315px'], true, ['560px', '315px']],
  [['https://youtu.be/nNFCc3nowfg', '100%', '480'], true, ['100%', '480']],
  [['https://youtu.be/nNFCc3nowfg', 'my-class', '315', '560'], true, ['315', '560']],
  [['nNFCc3nowfg', '560', '315'], false, ['560', '315']],
  [['nNFCc3nowfg', '400', '400'], false, ['400', '400']],
  [['nNFCc3nowfg', '100%', '480'], false, ['100%', '480']],
  [['nNFCc3nowfg', '90', '100%'], false, ['90', '100%']],
  // Start and end time.
  [['nNFCc3nowfg', '30', '60'], false, undefined],
  // Too small for an embed.
  [['BV1xx411c7mD', '3', '1'], false, undefined],
  [['nNFCc3nowfg', '560'], false, undefined],
  [['nNFCc3nowfg', '16:9', '560'], false, undefined],
  // The first one is the id.
  [['1969', '560'], false, undefined],
  [[], false, undefined],
];

test.each(SIZES)('%j (first one is a URL: %j) has the size %j', (args, isUrl, size) => {
  const [found] = positionalSizes(args, isUrl);
  expect(found && [found.width, found.height]).toEqual(size);
});
