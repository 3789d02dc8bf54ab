import { afterEach, expect, test, vi } from 'vitest';
import { loadMode } from '../../src/consent/load-mode.ts';

afterEach(() => vi.unstubAllGlobals());

type Row = [
  own: string | undefined,
  page: string,
  picture: boolean,
  savesData: boolean,
  mode: string,
  privacy?: string | undefined,
  isAnyHost?: boolean,
];

const rows: Row[] = [
  // No setting.
  [undefined, 'auto', true, false, 'click'],
  [undefined, 'auto', false, false, 'visible'],
  [undefined, 'auto', false, true, 'click'],
  [undefined, 'auto', true, true, 'click'],
  // The page's setting.
  [undefined, 'click', false, false, 'click'],
  [undefined, 'visible', true, false, 'visible'],
  [undefined, 'eager', true, false, 'eager'],
  [undefined, 'visible', false, true, 'click'],
  // The embed's attribute wins.
  ['click', 'eager', false, false, 'click'],
  ['visible', 'click', true, false, 'visible'],
  ['eager', 'click', true, false, 'eager'],
  ['eager', 'eager', true, true, 'click'],
  // Strict privacy requires a click in every case.
  ['eager', 'visible', false, false, 'click', 'strict'],
  // A misspelled or empty value counts as `strict`.
  ['eager', 'visible', false, false, 'click', 'lax'],
  ['eager', 'visible', false, false, 'click', ''],
  // A host that only the author knows waits for a click, unless the element itself says otherwise.
  [undefined, 'auto', false, false, 'click', undefined, true],
  [undefined, 'eager', false, false, 'click', undefined, true],
  ['visible', 'auto', false, false, 'visible', undefined, true],
  ['auto', 'eager', false, false, 'click', undefined, true],
  // Empty values are not given; unknown ones may be a misspelled `click`.
  ['auto', 'click', false, false, 'click'],
  ['auto', 'auto', false, false, 'visible'],
  ['', 'eager', true, false, 'eager'],
  ['lazy', '', false, false, 'click'],
  ['lazy', 'eager', false, false, 'click'],
  [undefined, 'never', false, false, 'click'],
  ['CLICK', 'never', false, false, 'click'],
  ['constructor', '__proto__', false, false, 'click'],
];

test.each(rows)(
  'an embed with load=%j on a page with load=%j (picture: %s, save-data: %s) has the mode %s %s',
  (own, load, picture, saveData, mode, privacy, isAnyHost) => {
    vi.stubGlobal('navigator', { connection: { saveData } });
    const settings = { load, lang: '', theme: 'auto', ...(privacy !== undefined && { privacy }) };
    expect(loadMode(own, settings, 'youtube', picture, isAnyHost)).toBe(mode);
  },
);

test('Global Privacy Control makes the page strict', () => {
  const mode = () =>
    loadMode('eager', { load: 'eager', lang: '', theme: 'auto', pauseOthers: '' }, 'youtube', false);
  vi.stubGlobal('navigator', { globalPrivacyControl: true });
  expect(mode()).toBe('click');
  vi.stubGlobal('navigator', { globalPrivacyControl: false });
  expect(mode()).toBe('eager');
});

test.each([
  ['no navigator', undefined],
  ['a navigator without connection', {}],
])('does not save data with %s', (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(
    loadMode(undefined, { load: 'auto', lang: '', theme: 'auto', pauseOthers: '' }, 'youtube', false),
  ).toBe('visible');
});
