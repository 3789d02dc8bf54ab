import { expect, test } from 'vitest';
import { droppedIn, droppedNote } from '../../src/debug/dropped-in-call.ts';
import { callOf } from '../../src/debug/read-calls.ts';

const ID = 'nNFCc3nowfg';

test.each([
  ['youtube', `id="${ID}" titel="A talk"`, ' — titel= counts for nothing, did you mean title=?'],
  ['youtube', `id="${ID}" start="abc"`, ' — start=abc counts for nothing'],
  ['youtube', `id="${ID}" colour-scheme="x"`, ' — colour-scheme= counts for nothing'],
  ['youtube', `id="${ID}" width="wide"`, ' — width=wide counts for nothing'],
  ['youtube', `${ID} wide "A talk"`, ' — "wide" counts for nothing — "A talk" counts for nothing'],
  // Size, times and titles at a place of their own.
  ['youtube', `${ID} 560 315`, ''],
  ['youtube', `${ID} 30 90`, ''],
  ['youtube', `id="${ID}" start="0" loop="false" controls="true" width="300"`, ''],
  ['video', `provider="youtube" id="${ID}"`, ''],
  ['tweet', 'chezou 1324621428235268096', ''],
  // The same once more.
  ['tweet', 'https://x.com/chezou/status/1324621428235268096 user="chezou"', ''],
  // A refused call is told as such.
  ['youtube', 'x titel="A talk"', ''],
])('of {{< %s %s >}} the panel says %j', (name, args, expected) => {
  const call = callOf(name, args, new Map());
  const provider = { tweet: 'twitter' }[name] ?? 'youtube';
  expect(call && droppedNote(droppedIn(call, provider))).toBe(expected);
});
