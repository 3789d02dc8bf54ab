import { describe, expect, test } from 'vitest';
import { parseShortcodes, type Shortcode } from '../../src/entries/lib/shortcode.ts';

/** Returns the first call of a text, without its offsets. */
const first = (text: string) => {
  const [call] = parseShortcodes(text);
  return call && { name: call.name, args: call.args, params: { ...call.params }, kind: call.kind };
};

const open = (name: string, args: string[] = [], params: Record<string, string> = {}) => ({
  name,
  args,
  params,
  kind: 'open' as Shortcode['kind'],
});

describe('reads a call', () => {
  const rows: [why: string, text: string, call: ReturnType<typeof open>][] = [
    ['with a positional argument', '{{< youtube nNFCc3nowfg >}}', open('youtube', ['nNFCc3nowfg'])],
    ['in the Markdown notation', '{{% youtube nNFCc3nowfg %}}', open('youtube', ['nNFCc3nowfg'])],
    ['without white space inside its delimiters', '{{<youtube abc>}}', open('youtube', ['abc'])],
    ['without arguments', '{{< toc >}}', open('toc')],
    ['inside braces that are text', '{{{< x a >}}}', open('x', ['a'])],
    ['with several positional arguments', '{{< tweet jack 20 >}}', open('tweet', ['jack', '20'])],
    ['with named arguments', '{{< x user="a" id=20 >}}', open('x', [], { user: 'a', id: '20' })],
    ['with named and positional ones mixed', '{{< video u start=5 >}}', open('video', ['u'], { start: '5' })],
    ['with a name that has a hyphen', '{{< speaker-deck a >}}', open('speaker-deck', ['a'])],
    ['with a name that begins with a digit or _', '{{< _1 >}}', open('_1')],
    ['with a name in a folder', '{{< media/youtube a >}}', open('media/youtube', ['a'])],
    ['with a name in another script', '{{< 動画 a >}}', open('動画', ['a'])],
    ['with the case of its name kept', '{{< YouTube a >}}', open('YouTube', ['a'])],
    ['with a quote right after its name', '{{< youtube"a" >}}', open('youtube', ['a'])],
    ['over several lines', '{{< x\n  user="a"\r\n\tid="20"\n>}}', open('x', [], { user: 'a', id: '20' })],
    [
      'with every digit of an id past 2^53',
      '{{< x 1453110110599868418 >}}',
      open('x', ['1453110110599868418']),
    ],
    ['as an inline definition', '{{< now.inline >}}', open('now.inline')],
  ];
  test.each(rows)('%s: %s', (_, text, call) => expect(first(text)).toEqual(call));
});

describe('a quoted value', () => {
  const rows: [why: string, text: string, values: string[]][] = [
    ['keeps spaces', '{{< x "a b" >}}', ['a b']],
    ['may be empty', '{{< x "" >}}', ['']],
    ['needs no space to the next', '{{< x "a""b"`c` >}}', ['a', 'b', 'c']],
    ['may hold a right delimiter', '{{< x "a >}} b" >}}', ['a >}} b']],
    ['may hold a left delimiter', '{{< x "a {{< b" >}}', ['a {{< b']],
    ['may hold an escaped quote', String.raw`{{< x "a \"b\" c" >}}`, ['a "b" c']],
    ['loses every backslash once a quote is escaped', String.raw`{{< x "a\nb \"c\"" >}}`, ['anb "c"']],
    ['keeps its backslashes otherwise', String.raw`{{< x "a\nb" >}}`, [String.raw`a\nb`]],
    ['is raw between backticks', '{{< x `a "b"\n\\c` >}}', ['a "b"\n\\c']],
    ['may be in single quotes', "{{< x 'a b' >}}", ['a b']],
    ['keeps an apostrophe', `{{< x "it's" >}}`, ["it's"]],
    ['may be in curly quotes', '{{< x “a b” >}}', ['a b']],
    ['may be in low quotes', '{{< x „a b“ >}}', ['a b']],
    ['may be in angle quotes', '{{< x «a b» >}}', ['a b']],
    [
      'may have no-break spaces inside angle quotes',
      '{{< x «\u00a0a b\u00a0» «\u202fc\u202f» “ d ” >}}',
      ['a b', 'c', ' d '],
    ],
    ['may be in curly single quotes', '{{< x ‘a b’ >}}', ['a b']],
  ];
  test.each(rows)('%s: %s', (_, text, values) => expect(first(text)?.args).toEqual(values));
});

describe('a named value', () => {
  const rows: [why: string, text: string, params: Record<string, string>][] = [
    ['ends at a space', '{{< x a=b c=d >}}', { a: 'b', c: 'd' }],
    ['ends before the delimiter', '{{< x a=b>}}', { a: 'b' }],
    ['ends before a closing slash', '{{< x a=b/>}}', { a: 'b' }],
    ['ends before the delimiter of the other notation', '{{% x a=b%}}', { a: 'b' }],
    ['may be a URL', '{{< x src=https://a.test/b?c=d&e=f >}}', { src: 'https://a.test/b?c=d&e=f' }],
    ['may hold a quote in its middle', `{{< x t=1'30" b=2 >}}`, { t: `1'30"`, b: '2' }],
    [
      'may end in an equals sign',
      '{{< x url=https://a.test/?b=MzR== title="My post" >}}',
      { url: 'https://a.test/?b=MzR==', title: 'My post' },
    ],
    ['may have spaces around its equals sign', '{{< x a = "b c" d = e >}}', { a: 'b c', d: 'e' }],
    ['may be on the next line', '{{< x a=\n  "b" >}}', { a: 'b' }],
    ['may be raw', '{{< x a=`b "c"` >}}', { a: 'b "c"' }],
    ['may be in curly quotes', '{{< x a=“b c” d=”e” >}}', { a: 'b c', d: 'e' }],
    ['may be in single quotes', "{{< x a='b c' >}}", { a: 'b c' }],
    ['may have a key with a hyphen or a period', '{{< x data-a=1 b.c=2 >}}', { 'data-a': '1', 'b.c': '2' }],
    ['may have a quoted key', '{{< x "a"="b" >}}', { a: 'b' }],
    ['may be empty in quotes', '{{< x a="" >}}', { a: '' }],
    ['is the last one of several', '{{< x a=1 a=2 >}}', { a: '2' }],
    ['keeps the case of its key', '{{< x allowFullScreen=false >}}', { allowFullScreen: 'false' }],
  ];
  test.each(rows)('%s: %s', (_, text, params) => {
    expect(first(text)?.params).toEqual(params);
    expect(first(text)?.args).toEqual([]);
  });

  test('may have the name of an object member as key', () => {
    const [call] = parseShortcodes('{{< x __proto__="a" constructor=b toString=c >}}');
    expect(Object.getPrototypeOf(call?.params)).toBe(null);
    expect(Object.entries(call?.params ?? {})).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['toString', 'c'],
    ]);
  });
});

describe('reads a call that Markdown engines or keyboards changed', () => {
  const rows: [why: string, text: string, call: ReturnType<typeof open>][] = [
    ['a no-break space', '{{<\u00a0youtube\u00a0abc\u00a0>}}', open('youtube', ['abc'])],
    ['an ideographic space', '{{<\u3000youtube\u3000id="abc"\u3000>}}', open('youtube', [], { id: 'abc' })],
    [
      'a URL without quotes',
      '{{< youtube https://youtu.be/a?t=1 >}}',
      open('youtube', ['https://youtu.be/a?t=1']),
    ],
    ['a `>` lost to a quotation', '{{< youtube\n  abc\n}}', open('youtube', ['abc'])],
    [
      'a quote that became a prime',
      '{{< x id=”ab1″ start=”90″ end=’95′ >}}',
      open('x', [], { id: 'ab1', start: '90', end: '95' }),
    ],
    ['a prime at the end of all', '{{<x id=“ab1″>}}', open('x', [], { id: 'ab1' })],
    ['a quote of which one half is bent', '{{< x id="ab” t="c d“ >}}', open('x', [], { id: 'ab', t: 'c d' })],
    [
      'a quote that is curly at its end only, and words after it',
      '{{< x id="ab” >}} and "words"',
      open('x', [], { id: 'ab' }),
    ],
    [
      'a straight quote in the place of a curly one',
      '{{< x “https://a.test/" >}} and “words”',
      open('x', ['https://a.test/']),
    ],
    ['single angle quotes', '{{< x ‹a b› >}}', open('x', ['a b'])],
    [
      'inches inside quotes',
      '{{< x “5" disk” “5″ disk” "5″ disk" >}}',
      open('x', ['5" disk', '5″ disk', '5″ disk']),
    ],
    [
      'curly quotes inside straight ones',
      '{{< x a="Say “hi”" b="c" >}}',
      open('x', [], { a: 'Say “hi”', b: 'c' }),
    ],
    [
      'invisible characters',
      '{{< x a\u00adb id="\u200babc\ufeff" “\u2060c\u200e” >}}',
      open('x', ['ab', 'c'], { id: 'abc' }),
    ],
    [
      'joiners of emoji and letters, which are kept',
      '{{< x "👩\u200d💻 می\u200cخواهم" >}}',
      open('x', ['👩\u200d💻 می\u200cخواهم']),
    ],
    ['an en dash, which is kept', '{{< youtube a–b >}}', open('youtube', ['a–b'])],
    ['backslashes before the brackets', String.raw`{{\< youtube abc \>}}`, open('youtube', ['abc'])],
    ['spaces inside the braces', '{{ < tweet 20 > }}', open('tweet', ['20'])],
    ['a space inside the braces only', '{{ <tweet 20> }}', open('tweet', ['20'])],
    ['quotes around the name', '{{< "video" "abc" >}}', open('video', ['abc'])],
    ['a line broken between quotes', '{{< x a="b\nc" >}}', open('x', [], { a: 'b\nc' })],
    ['a line broken between single quotes', "{{< x a='b\nc' >}}", open('x', [], { a: 'b\nc' })],
    ['curled quotes around the name', '{{< “video” id=“abc” >}}', open('video', [], { id: 'abc' })],
  ];
  test.each(rows)('%s: %j', (_, text, call) => expect(first(text)).toEqual(call));
});

describe('the kind of a call', () => {
  const rows: [text: string, kind: Shortcode['kind'], notation: Shortcode['notation']][] = [
    ['{{< x a >}}', 'open', 'standard'],
    ['{{% x a %}}', 'open', 'markdown'],
    ['{{< x a />}}', 'self-closing', 'standard'],
    ['{{< x a / >}}', 'self-closing', 'standard'],
    ['{{< x/>}}', 'self-closing', 'standard'],
    ['{{% x a="b" /%}}', 'self-closing', 'markdown'],
    ['{{< /x >}}', 'close', 'standard'],
    ['{{< / x >}}', 'close', 'standard'],
    ['{{</ x >}}', 'close', 'standard'],
    ['{{% /x %}}', 'close', 'markdown'],
    ['{{</* x a */>}}', 'escaped', 'standard'],
    ['{{%/* x a */%}}', 'escaped', 'markdown'],
    ['{{</* /x */>}}', 'escaped', 'standard'],
    ['{{</* x a="b" */>}}', 'escaped', 'standard'],
    ['{{</* x id=b*/>}}', 'escaped', 'standard'],
    ['{{</* x /*/>}}', 'escaped', 'standard'],
  ];
  test.each(rows)('of %s is %s, %s', (text, kind, notation) => {
    expect(parseShortcodes(text)).toMatchObject([{ name: 'x', kind, notation, start: 0, end: text.length }]);
  });

  test('does not read its own slash or star as an argument', () => {
    const texts = ['{{< x />}}', '{{</* x */>}}', '{{</* x /*/>}}', '{{</* x / */>}}', '{{< /x >}}'];
    expect(texts.map(text => first(text)?.args)).toEqual(texts.map(() => []));
  });
});

describe('refuses', () => {
  const rows: [why: string, text: string][] = [
    ['an empty text', ''],
    ['plain text', 'a < b and {b}'],
    ['a call without a name', '{{< >}}'],
    ['a call with nothing but quotes', '{{< "a" >}}'],
    ['a delimiter with a space in it', '{ {< x >}}'],
    ['a Go template', '{{ .Title }}'],
    ['a Go template with a call inside', '{{ partial "x" . }}'],
    ['a call that never ends', '{{< youtube abc'],
    ['a call that ends in one brace', '{{< youtube abc >}'],
    ['a call that ends in the other notation', '{{< youtube abc %}}'],
    ['a Markdown call that ends in the other notation', '{{% youtube abc >}}'],
    ['a Markdown call without its percent sign', '{{% youtube abc }}'],
    ['an unpaired quote', '{{< youtube "abc >}}'],
    ['an unpaired backtick', '{{< youtube `abc >}}'],
    ['a name without a value', '{{< youtube id= >}}'],
    ['a closing call with an argument', '{{< /youtube abc >}}'],
    ['a call escaped on the left only', '{{</* youtube abc >}}'],
    ['an escaped call with a space before the star', '{{< /* youtube abc */ >}}'],
    ['a period in place of a name', '{{< .youtube >}}'],
  ];
  test.each(rows)('%s: %j', (_, text) => expect(parseShortcodes(text)).toEqual([]));

  test('but reads the next call', () => {
    const texts = [
      '{{< youtube abc {{< x >}}',
      '{{< "a" >}}{{< x >}}',
      '{{< a %}} {{< x >}}',
      '{{< a "b\n{{< x >}}',
    ];
    for (const text of texts) expect(parseShortcodes(text), text).toMatchObject([{ name: 'x' }]);
  });
});

describe('offsets', () => {
  test('count UTF-16 units from the first brace to the end of the last', () => {
    const text = '👍 see {{< a >}}, {{% b %}}\n{{< a >}}x{{< /a >}}';
    expect(parseShortcodes(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '{{< a >}}',
      '{{% b %}}',
      '{{< a >}}',
      '{{< /a >}}',
    ]);
    expect(parseShortcodes(text)[0]?.start).toBe(7);
  });

  test('are in order and do not overlap', () => {
    const calls = parseShortcodes('{{< a "{{< b >}}" >}}{{< c }}{{< d >}}{{{< e >}}}'.repeat(20));
    const ends = calls.flatMap(({ start, end }) => [start, end]);
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    expect(calls).toHaveLength(80);
  });
});

// A page may contain any text, and quadratic time on a megabyte would block it for minutes (denial of service).
describe('reads a megabyte', () => {
  const rows: [what: string, piece: string][] = [
    ['braces', '{'],
    ['right delimiters', '>}}'],
    ['left delimiters', '{{<'],
    ['double quotes', '"'],
    ['calls that never end', '{{< a '],
    ['calls with an open quote', '{{< a "'],
    ['calls with an open quote, a line each', '{{< a "\n'],
    ['calls with an open raw string', '{{< a `'],
    ['calls with an open curly quote', '{{< a “'],
    ['calls hidden from one another by quotes', '{{<a"`"`" '],
    ['calls hidden by two kinds of quotes', '{{<a"“'],
    ['calls hidden by three kinds of quotes', '{{< a`"“ '],
    ['calls hidden by escaped quotes', '{{<a\\"“"'],
    ['calls inside the values of calls', '{{<a='],
    ['calls escaped on the left', '{{</*a'],
    ['calls in the wrong notation', '{{< a %}}'],
    ['calls with a quoted name', '{{< "a" '],
    ['names with an open quote', '{{<"a'],
    ['names with an open quote, and spaces', '{{< "a"  {{< “'],
    ['braces with spaces', '{{ < a > } '],
    ['slashes', '{{< a / '],
    ['backslashes before quotes', '{{< a \\"'],
    ['lone surrogates', '{{< \ud800 \udc00'],
    ['NUL', '{{<\0a\0'],
  ];
  test.each(rows)('of %s', (_, piece) => {
    const text = piece.repeat(1e6 / piece.length);
    expect(() => parseShortcodes(text)).not.toThrow();
    expect(() => parseShortcodes(`{{< a ${text} >}}`)).not.toThrow();
  });

  test.each([
    ['spaces where a name should be', `{{<${' '.repeat(1e6)}`],
    ['spaces where the end should be', `{{< a${' '.repeat(1e6)}`],
    ['spaces after a slash', `{{< a /${' '.repeat(1e6)}`],
    ['spaces after an equals sign', `{{< a b=${' '.repeat(1e6)}`],
    ['a name', `{{< ${'a'.repeat(1e6)}`],
    ['spaces before an unpaired quote', `{{< a b${' '.repeat(1e6)}" >}}`],
    ['a name of slashes', `{{< a${'/'.repeat(1e6)}`],
  ])('of %s as no call', (_, text) => expect(parseShortcodes(text)).toEqual([]));

  test.each([
    ['a value', `{{< a ${'b'.repeat(1e6)} >}}`],
    ['a string', `{{< a "${'b '.repeat(5e5)}" >}}`],
    ['arguments', `{{< a ${'b=c '.repeat(2.5e5)} >}}`],
    ['spaces before an unpaired quote', `{{< a b${' '.repeat(1e6)}' >}}`],
    ['no-break spaces between words', `{{< a b${'\u00a0'.repeat(1e6)}c >}}`],
    ['invisible characters', `{{< a س${'\u200c'.repeat(1e6)} >}}`],
    ['apostrophes', `{{< a ${"'".repeat(1e6)} >}}`],
  ])('of %s as one call', (_, text) => expect(parseShortcodes(text)).toHaveLength(1));

  test('of calls and finds every one', () => {
    expect(parseShortcodes('{{< a "b" c=d >}}\n'.repeat(50_000))).toHaveLength(50_000);
  });
});
