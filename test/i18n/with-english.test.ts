import { expect, test } from 'vitest';
import { withEnglish } from '../../src/i18n/with-english.ts';

const english = { skip: () => 'Skip', nth: (title: string, number: number) => `${title} (${number})` };

test('strings of a language come before English ones, which stand for those that are missing', () => {
  const { skip, nth } = withEnglish(english, { skip: () => 'Weiter' });
  expect([skip(), nth('T', 2)]).toEqual(['Weiter', 'T (2)']);
});

test('a string that says nothing is replaced by the English one', () => {
  // A site owner’s function that has thrown returns this.
  const nothing = (() => undefined) as unknown as () => string;
  expect(withEnglish(english, { skip: nothing }).skip()).toBe('Skip');
});

test('other strings are left out', () =>
  expect(Object.keys(withEnglish(english, { open: () => 'Open' } as Partial<typeof english>))).toEqual([
    'skip',
    'nth',
  ]));
