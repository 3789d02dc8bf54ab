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
  // Hugo's built-in shortcodes (https://gohugo.io/shortcodes/vimeo/) had variants without scripts.
  ['vimeo_simple', 'vimeo'],
  ['vimeosimple', 'vimeo'],
  ['twitter-simple', 'twitter'],
  ['instagram_simple', 'instagram'],
  ['lite-youtube-lazy', 'youtube'],
])('reduces %s to %s', (name, plain) => expect(plainName(name)).toBe(plain));

test.each(['sample', 'shot', 'simply', 'cookie'])('keeps %s unchanged', name =>
  expect(plainName(name)).toBe(name),
);
