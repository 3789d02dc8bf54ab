import { expect, test } from 'vitest';
import * as consent from '../../src/consent/settings.ts';

test('What the owner leaves out stays as it was', () => {
  expect(consent.settings).toEqual({ load: 'auto', lang: '', theme: 'auto', privacy: '', pauseOthers: '' });
  consent.configure();
  consent.configure({ load: 'click', lang: 'ja' });
  consent.configure({ theme: 'dark', lang: undefined, privacy: 'strict' });
  expect(consent.settings).toEqual({
    load: 'click',
    lang: 'ja',
    theme: 'dark',
    privacy: 'strict',
    pauseOthers: '',
  });
});

test('What is no setting is not kept', () => {
  consent.configure({ root: 'main' } as object);
  expect(consent.settings).not.toHaveProperty('root');
});
