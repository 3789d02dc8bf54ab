import { expect, test } from 'vitest';
import { exampleError } from '../../../src/providers/registry/try-examples.ts';
import { docProvider } from '../../support/doc-example.ts';

const provider = { ...docProvider(), tag: 'web-embed' } as const;

test.each(['height', 'isGone', 'sizeOf'] as const)('`%s` is tried, and what it throws comes out', part => {
  const fail = () => {
    throw new RangeError('too much');
  };
  expect(() => exampleError({ ...provider, [part]: fail })).toThrow('too much');
});

test.each(['height', 'isGone'] as const)('`%s` is tried with messages of every kind', part => {
  const tried: unknown[] = [];
  const keep = (message: unknown) => {
    tried.push(message);
    return false;
  };
  expect(exampleError({ ...provider, [part]: keep })).toBeUndefined();
  expect(tried).toEqual(expect.arrayContaining([undefined, null, '', '{', {}, 7]));
});
