import { expect, test } from 'vitest';
import { exampleError } from '../../../src/providers/registry/try-examples.ts';
import { docProvider } from '../../support/doc-example.ts';

const provider = { ...docProvider(), tag: 'web-embed' } as const;

test.each(['height', 'isGone', 'sizeOf'] as const)('calls `%s` and passes its error on', part => {
  const fail = () => {
    throw new RangeError('too much');
  };
  expect(() => exampleError({ ...provider, [part]: fail })).toThrow('too much');
});

test.each(['height', 'isGone'] as const)('calls `%s` with messages of every type', part => {
  const received: unknown[] = [];
  const keep = (message: unknown) => {
    received.push(message);
    return false;
  };
  expect(exampleError({ ...provider, [part]: keep })).toBeUndefined();
  expect(received).toEqual(expect.arrayContaining([undefined, null, '', '{', {}, 7]));
});
