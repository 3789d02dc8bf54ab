import { afterEach, expect, test, vi } from 'vitest';
import { loadMode } from '../../src/consent/load-mode.ts';

afterEach(() => vi.unstubAllGlobals());

type Row = [
  own: string | undefined,
  page: string,
  picture: boolean,
  savesData: boolean,
  mode: string,
  privacy?: string,
];

const rows: Row[] = [
  // Nobody says anything.
  [undefined, 'auto', true, false, 'click'],
  [undefined, 'auto', false, false, 'visible'],
  [undefined, 'auto', false, true, 'click'],
  [undefined, 'auto', true, true, 'click'],
  // The page does.
  [undefined, 'click', false, false, 'click'],
  [undefined, 'visible', true, false, 'visible'],
  [undefined, 'eager', true, false, 'eager'],
  [undefined, 'visible', false, true, 'click'],
  // The embed does, and is nearer.
  ['click', 'eager', false, false, 'click'],
  ['visible', 'click', true, false, 'visible'],
  ['eager', 'click', true, false, 'eager'],
  ['eager', 'eager', true, true, 'click'],
  // Nothing may come unasked, whatever anybody says.
  ['eager', 'visible', false, false, 'click', 'strict'],
  ['eager', 'visible', false, false, 'eager', 'lax'],
  // Words that say nothing.
  ['auto', 'click', false, false, 'click'],
  ['auto', 'auto', false, false, 'visible'],
  ['', 'eager', true, false, 'eager'],
  ['lazy', '', true, false, 'click'],
  ['CLICK', 'never', false, false, 'visible'],
  ['constructor', '__proto__', false, false, 'visible'],
];

test.each(rows)(
  'An embed that says %j on a page that says %j (picture: %s, saving data: %s) loads on %s %s',
  (own, load, picture, saveData, mode, privacy = '') => {
    vi.stubGlobal('navigator', { connection: { saveData } });
    expect(
      loadMode(own, { load, lang: '', theme: 'auto', privacy, pauseOthers: '' }, 'youtube', picture),
    ).toBe(mode);
  },
);

test('A browser that sends Global Privacy Control makes the page a strict one', () => {
  const mode = () =>
    loadMode(
      'eager',
      { load: 'eager', lang: '', theme: 'auto', privacy: '', pauseOthers: '' },
      'youtube',
      false,
    );
  vi.stubGlobal('navigator', { globalPrivacyControl: true });
  expect(mode()).toBe('click');
  vi.stubGlobal('navigator', { globalPrivacyControl: false });
  expect(mode()).toBe('eager');
});

test.each([
  ['no navigator', undefined],
  ['a navigator that tells nothing of the connection', {}],
])('With %s, data counts as plenty', (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(
    loadMode(
      undefined,
      { load: 'auto', lang: '', theme: 'auto', privacy: '', pauseOthers: '' },
      'youtube',
      false,
    ),
  ).toBe('visible');
});
