import { pairs } from './markup.ts';

const encode = (text: string, how: (code: number) => string) =>
  [...text].map(letter => how(letter.codePointAt(0) ?? 0)).join('');

const SCRIPT = 'javascript:alert(1)';
const IMAGE = '<img src=x onerror=alert(1)>';

/** Markup and schemes behind character references, percent signs and escapes, some of them twice. */
export const entities = (): string[] => [
  ...[SCRIPT, IMAGE, '"><script>alert(1)</script>'].flatMap(text => [
    encode(text, code => `&#${code};`),
    encode(text, code => `&#${code} `),
    encode(text, code => `&#0000${code};`),
    encode(text, code => `&#x${code.toString(16)};`),
    encode(text, code => `&amp;#x${code.toString(16)};`),
    encode(text, code => `%${code.toString(16).padStart(2, '0')}`),
    encode(text, code => `%25${code.toString(16).padStart(2, '0')}`),
    encode(text, code => `\\u${code.toString(16).padStart(4, '0')}`),
    encode(text, code => `\\x${code.toString(16).padStart(2, '0')}`),
    encode(text, code => `\\${code.toString(16)} `),
    text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    text.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;'),
  ]),
  'javascript&colon;alert(1)',
  'java&Tab;script&colon;alert&lpar;1&rpar;',
  'java&NewLine;script:alert(1)',
  '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
  '\u00bcscript\u00bealert(1)\u00bc/script\u00be',
];

// Bidirectional controls, invisible characters, separators, private use, halves of a pair, and others that are no text.
const ODD = [
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x061c, 0x200e, 0x200f],
  ...[0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x00ad, 0x034f, 0x180e, 0x115f, 0x3164, 0xe0041, 0xfe0f],
  ...[0x0000, 0x0001, 0x0008, 0x000b, 0x000c, 0x000d, 0x001b, 0x007f, 0x0085, 0x2028, 0x2029, 0xfffd],
  ...[0x00a0, 0x3000, 0xff0f, 0xff02, 0xff1c, 0x0301, 0xd800, 0xdc00, 0xffff, 0x1f468, 0x0130, 0x212a],
].map(code => String.fromCodePoint(code));

/** Characters that show as others, as nothing, or turn the text around: within an id, an address and a word. */
export const unicode = (): string[] =>
  ODD.flatMap(odd => [
    `nNFCc3${odd}nowfg`,
    `https://www.youtube.com/${odd}embed/nNFCc3nowfg${odd}`,
    `${odd}A talk${odd}<script>alert(1)</script>`,
  ]);

const INHERITED = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'],
  ...['__defineGetter__', '__lookupSetter__', 'toLocaleString', 'propertyIsEnumerable', 'toJSON', 'then'],
  ...['innerHTML', 'outerHTML', 'srcdoc', 'attributes', 'remove', 'shadowRoot', 'style', 'is', 'onclick'],
];

/** Names that every object or element has. */
export const names = (): string[] =>
  INHERITED.flatMap(name => [name, `${name}.${name}`, `${name}[0]`, `${name}=alert(1)`]);

/** Code for template engines, loggers, shells and this library's own grammar. */
export const code = (): string[] => [
  ...pairs(
    ['', 'nNFCc3nowfg ', 'nNFCc3nowfg" '],
    [
      '>}}{{< youtube nNFCc3nowfg',
      '>}}<script>alert(1)</script>',
      '/>}}',
      '*/>}}',
      '%}}',
      '{{< youtube nNFCc3nowfg >}}',
      '{{% /youtube %}}',
      'id="a" id="b" id=',
      'onload="alert(1)"',
      'srcdoc="<script>alert(1)</script>"',
      'provider="pdf" url="//evil.test/a.pdf"',
      'allow="camera; microphone" sandbox=""',
    ],
  ),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a payload.
  ...['${alert(1)}', '#{alert(1)}', '{{constructor.constructor("alert(1)")()}}', '<%= alert(1) %>', '[[1]]'],
  ...[
    '%s%s%s%n',
    '%c red',
    '\r\nX-Header: 1',
    '../../../../etc/passwd',
    '..\\..\\evil',
    '%2e%2e%2f',
    'a/../b',
  ],
  ...['?v=nNFCc3nowfg', '#nNFCc3nowfg', '&v=nNFCc3nowfg', ';v=nNFCc3nowfg', '?u=//evil.test', '*', '.', ','],
  ...[
    '-1',
    '1e309',
    'NaN',
    'Infinity',
    '0x10',
    '1_000',
    '٣٣',
    '９９',
    '1;2',
    'null',
    'undefined',
    '[object Object]',
  ],
];

const LONG = 8192;

/** Values that are too long for a person to have written, and deep ones. */
export const overlong = (): string[] =>
  [
    ...[
      'a',
      '9',
      '"',
      '<',
      '{{< ',
      '%',
      '../',
      ' ',
      '=',
      '\u0301',
      '&amp;',
      '<b>',
      '<svg><math>',
      '>}}',
      '`',
      '\\',
    ],
    ...['<p title=', '://', '1:', 'ｗ', '“', '\n'],
  ].map(part => part.repeat(LONG / part.length));
