import { expect, test } from 'vitest';
import * as consent from '../../src/consent/settings.ts';

test('keeps the settings that the site owner leaves out', () => {
  const unset = { oembed: '', posters: '', pauseOthers: '' };
  expect(consent.settings).toEqual({ load: 'auto', lang: '', theme: 'auto', privacy: '', ...unset });
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
