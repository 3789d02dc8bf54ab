import { expect, test } from 'vitest';
import { unknownOptions } from '../../src/messages/unknown-options.ts';

const tagWith = (...names: readonly string[]) =>
  ({ getAttributeNames: () => ['src', 'async', ...names] }) as unknown as Element;

test.each([
  ['data-them', 'data-theme'],
  ['data-pause-other', 'data-pause-others'],
  ['data-pauseothers', 'data-pause-others'],
  ['data-privcy', 'data-privacy'],
  ['data-poster', 'data-posters'],
  ['data-upgarde', 'data-upgrade'],
])('%s on the script tag is nearly %s', (found, meant) =>
  expect(unknownOptions(tagWith(found))).toEqual([{ found, meant }]),
);

test('options, and the attributes of other tools, are not told', () => {
  const options =
    'load lang theme privacy oembed posters pause-others root ignore upgrade alias watch debug files';
  const others =
    'cfasync turbo-track turbo-eval turbolinks-track cookieconsent category service name vendor consent cmp-src usercentrics didomi-purposes rocket-defer no-optimize no-minify pagespeed-no-defer wp-strategy id key type domain site site-id host src lazy-src website-id host-url token app-id auto color mode v-app n-head href main manual api';
  const tag = tagWith(
    ...`${options} ${others}`.split(' ').map(name => `data-${name}`),
    'crossorigin',
    'them',
  );
  expect(unknownOptions(tag)).toEqual([]);
});
