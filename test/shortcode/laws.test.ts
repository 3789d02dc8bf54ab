import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseShortcodes, type Shortcode } from '../../src/entries/lib/shortcode.ts';
import { calls, littered } from './arbitrary.ts';

const RUNS = { numRuns: 3000 };
const anything = fc.oneof(littered, calls, fc.string({ unit: 'binary' }), fc.string());
const bare = ({ start, end, ...rest }: Shortcode) => ({ ...rest, params: { ...rest.params } });

describe('for every text', () => {
  test('never throws, and calls are in order and do not overlap', () => {
    fc.assert(
      fc.property(anything, text => {
        const found = parseShortcodes(text);
        let end = 0;
        for (const call of found) {
          expect(call.start).toBeGreaterThanOrEqual(end);
          expect(call.end).toBeGreaterThan(call.start);
          end = call.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      RUNS,
    );
  });

  test('every call begins and ends with braces, and reads the same by itself', () => {
    fc.assert(
      fc.property(anything, text => {
        for (const call of parseShortcodes(text)) {
          const own = text.slice(call.start, call.end);
          expect(own).toMatch(/^\{\{[<%][\s\S]*\}\}$/);
          expect(parseShortcodes(own).map(bare)).toEqual([bare(call)]);
        }
      }),
      RUNS,
    );
  });

  test('reads the same text the same way, and text around it changes offsets only', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('', 'Words, 👍 ', '\n\n'), (text, words) => {
        const found = parseShortcodes(text);
        expect(parseShortcodes(text)).toEqual(found);
        const shifted = parseShortcodes(words + text);
        expect(shifted.map(bare)).toEqual(found.map(bare));
        expect(shifted.map(({ start }) => start - words.length)).toEqual(found.map(({ start }) => start));
      }),
      RUNS,
    );
  });

  test('values are texts in objects without a prototype', () => {
    fc.assert(
      fc.property(anything, text => {
        for (const { args, params } of parseShortcodes(text)) {
          expect(Object.getPrototypeOf(params)).toBe(null);
          for (const value of [...args, ...Object.values(params)]) expect(typeof value).toBe('string');
        }
      }),
      RUNS,
    );
  });
});

// Characters that none of the three quote styles changes, including delimiters.
const value = fc
  .array(
    fc.constantFrom('a', 'B', '7', ' ', '-', '_', '=', '/', '>}}', '{{<', '%}}', '<', '👍', 'é', '&', '?'),
  )
  .map(signs => signs.join(''));
const quoting = fc.constantFrom(['"', '"'], ['`', '`'], ['“', '”'], ['«', '»']);
const key = fc.stringMatching(/^[a-z][a-z\d_.-]{0,8}$/);

test('quoted values are read unchanged', () => {
  const list = fc.array(fc.tuple(fc.option(key, { nil: undefined }), value, quoting), { maxLength: 5 });
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z][\w-]{0,10}$/), list, (name, items) => {
      const written = items.map(
        ([key, text, [left, right]]) => `${key ? `${key}=` : ''}${left}${text}${right}`,
      );
      const named = items.flatMap(([key, text]) => (key ? [[key, text]] : []));
      expect(parseShortcodes(`{{< ${[name, ...written].join(' ')} >}}`).map(bare)).toEqual([
        {
          ...{ name, kind: 'open', notation: 'standard' },
          args: items.flatMap(([key, text]) => (key ? [] : [text])),
          params: Object.fromEntries(named),
        },
      ]);
    }),
    RUNS,
  );
});
