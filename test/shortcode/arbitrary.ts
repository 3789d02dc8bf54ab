import fc from 'fast-check';

const space = fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u3000', '  ');
const name = fc.constantFrom('youtube', 'speaker-deck', 'x', '動画', '_a1', 'now.inline', 'media/a');
const word = fc.constantFrom('nNFCc3nowfg', '20', '-a_b', 'true', 'https://youtu.be/a?b=c&d=%20', 'a/b', 'é');
const inside = fc.constantFrom('a b', '', 'a >}} b', 'a {{< b', 'it’s', '1/2', 'a=b', 'x\\y');
const key = fc.constantFrom('id', 'user', 'data-a', 'b.c', '__proto__', 'constructor');

const quoted = inside.chain(text =>
  fc.constantFrom(`"${text}"`, `\`${text}\``, `“${text}”`, `„${text}“`, `«${text}»`, `'${text}'`),
);
const value = fc.oneof(word, quoted);
const argument = fc.oneof(
  value,
  fc.tuple(key, fc.constantFrom('=', ' = ', '=\n'), value).map(parts => parts.join('')),
);

const sides = fc.constantFrom(
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{{<', '}}'],
  ['{{</*', '*/>}}'],
  ['{{<', '/>}}'],
  ['{{< /', '>}}'],
);

const call: fc.Arbitrary<string> = fc
  .tuple(
    sides,
    space,
    name,
    fc.array(
      fc.tuple(space, argument).map(parts => parts.join('')),
      { maxLength: 4 },
    ),
    space,
  )
  .map(
    ([[left, right], before, called, rest, after]) => left + before + called + rest.join('') + after + right,
  );

/** Calls between words. */
export const calls: fc.Arbitrary<string> = fc
  .array(fc.oneof(call, fc.constantFrom(' ', 'words ', '{', '}}', '\n', '"')), { maxLength: 6 })
  .map(parts => parts.join(''));

/** Texts of the grammar's own characters in any order, as keyboards and Markdown engines may leave them. */
export const littered: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...[
        '{{<',
        '>}}',
        '{{%',
        '%}}',
        '}}',
        '{',
        '}',
        '<',
        '>',
        '%',
        '/',
        '/*',
        '*/',
        '=',
        '"',
        '`',
        '“',
        '”',
        "'",
      ],
      ...['\\', '\\"', ' ', '\n', '\u00a0', 'a', 'b-c', 'x1', '.', 'é', '\ud800', '\0', '\u202e', '&lt;'],
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''));
