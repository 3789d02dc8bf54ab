import { expect, test } from 'vitest';
import { plainName } from '../../src/shortcode/plain-name.ts';

test.each([
  ['youtube', 'youtube'],
  ['YouTube', 'youtube'],
  ['you-tube', 'youtube'],
  ['you_tube', 'youtube'],
  ['youtube-lite', 'youtube'],
  ['youtubeLite', 'youtube'],
  ['YouTube_Lazy', 'youtube'],
  ['youtube-nocookie', 'youtube'],
  ['youtube-short', 'youtube'],
  ['youtube-shorts', 'youtube'],
  // Hugo's own: https://gohugo.io/shortcodes/vimeo/ and its neighbours once had a form without scripts.
  ['vimeo_simple', 'vimeo'],
  ['vimeosimple', 'vimeo'],
  ['twitter-simple', 'twitter'],
  ['instagram_simple', 'instagram'],
  ['lite-youtube-lazy', 'youtube'],
])('%s is %s', (name, plain) => expect(plainName(name)).toBe(plain));

test.each(['sample', 'shot', 'simply', 'cookie'])('%s has nothing to leave out', name =>
  expect(plainName(name)).toBe(name),
);
