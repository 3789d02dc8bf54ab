import { expect, test } from 'vitest';
import * as consent from '../../src/consent/settings.ts';

test('keeps the settings that the site owner leaves out', () => {
  const unset = { privacy: undefined, oembed: '', posters: '', facts: '', pauseOthers: '' };
  expect(consent.settings).toStrictEqual({ load: 'auto', lang: '', theme: 'auto', ...unset });
  consent.configure();
  consent.configure({ load: 'click', lang: 'ja', oembed: '/oembed' });
  consent.configure(consent.definedOptions({ theme: 'dark', lang: undefined, privacy: 'strict' }));
  expect(consent.settings).toEqual({
    ...unset,
    load: 'click',
    lang: 'ja',
    theme: 'dark',
    privacy: 'strict',
    oembed: '/oembed',
  });
});
