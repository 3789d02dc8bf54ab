import { pairs } from './markup.ts';

const SCHEMES = [
  ['javascript', 'alert(1)'],
  ['vbscript', 'alert(1)'],
  ['data', 'text/html,<script>alert(1)</script>'],
  ['blob', 'https://www.youtube.com/embed/nNFCc3nowfg'],
  ['view-source', 'https://www.youtube.com/embed/nNFCc3nowfg'],
  ['file', '///etc/passwd'],
  ['ftp', '//www.youtube.com/embed/nNFCc3nowfg'],
  ['about', 'srcdoc'],
  ['ws', '//evil.test/socket'],
] as const;

// https://url.spec.whatwg.org/#concept-basic-url-parser strips and ignores some of these.
const DISGUISES: readonly ((scheme: string) => string)[] = [
  scheme => scheme,
  scheme => scheme.toUpperCase(),
  scheme => scheme.replace(/^../, start => start[0] + start.slice(1).toUpperCase()),
  scheme => ` ${scheme}`,
  scheme => `\n\t ${scheme}`,
  scheme => `\u0001${scheme}`,
  scheme => `\0${scheme}`,
  scheme => `\u00a0${scheme}`,
  scheme => `\ufeff${scheme}`,
  scheme => scheme.replace(/^../, '$&\t'),
  scheme => scheme.replace(/^../, '$&\n'),
  scheme => scheme.replace(/^../, '$&\0'),
  scheme => scheme.replace(/^../, '$&\u200b'),
  scheme => scheme.replace(/^./, letter => `&#x${letter.charCodeAt(0).toString(16)};`),
  scheme => scheme.replace(/^./, letter => `%${letter.charCodeAt(0).toString(16)}`),
  scheme => scheme.replace(/./g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  scheme => `//${scheme}`,
];

/** Schemes that must not become an address, as they are and in disguise. */
export const schemes = (): string[] =>
  SCHEMES.flatMap(([scheme, rest]) => DISGUISES.map(disguise => `${disguise(scheme)}:${rest}`));

const URLS = [
  ['www.youtube.com', '/embed/nNFCc3nowfg'],
  ['player.vimeo.com', '/video/76979871'],
] as const;

const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', e: 'е', i: 'і', o: 'о', p: 'р' };

/** Addresses that look like those of a service. Some lead to the service after all, and then to it alone. */
export const hosts = (): string[] =>
  URLS.flatMap(([host, path]) => [
    `https://${host}@evil.test${path}`,
    `https://${host}:a@evil.test${path}`,
    `https://evil.test@${host}${path}`,
    `https://${host}%40evil.test${path}`,
    `https://${host}\\@evil.test${path}`,
    `https://evil.test\\${host}${path}`,
    `https://evil.test/${host}${path}`,
    `https://evil.test/#${host}${path}`,
    `https://evil.test?${host}${path}`,
    `https://evil.test;${host}${path}`,
    `https://${host}.evil.test${path}`,
    `https://evil${host}${path}`,
    `https://evil.${host}${path}`,
    `https://${host}.${path}`,
    `https://${host}..${path}`,
    `https://.${host}${path}`,
    `https://${host}:444${path}`,
    `https://${host}:443${path}`,
    `https://${host}:${path}`,
    `https://${host}#@evil.test${path}`,
    `https://${host}?@evil.test${path}`,
    `https://${host}/@evil.test${path}`,
    `https://${host}//evil.test${path}`,
    `https://${host}\\evil.test${path}`,
    `https:\\\\${host}${path}`,
    `https:/${host}${path}`,
    `https:${host}${path}`,
    `///${host}${path}`,
    `\\\\${host}${path}`,
    `/\\${host}${path}`,
    `//${host}.evil.test${path}`,
    `https://${host.replace(/[aeiop]/, letter => CYRILLIC[letter] ?? '')}${path}`,
    `https://${host.replace('.', '。')}${path}`,
    `https://${host.replace('.', '%2e')}${path}`,
    `https://${host.replace(/^./, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))}${path}`,
    `https://xn--80ak6aa92e.com${path}`,
    `https://${host}\u3002evil.test${path}`,
    `https://${host}\u2044evil.test${path}`,
    `https://${host}\t.evil.test${path}`,
    `https://${host}\n${path}`,
    `https://${host.toUpperCase()}${path}`,
    `http://${host}${path}`,
    `https://${host}${path}/../../../evil`,
    `https://${host}${path}%2f..%2f..%2fevil`,
    `https://${host}${path}%00`,
    `https://${host}${path}%0d%0aSet-Cookie:a=b`,
    `https://${host}${path}?autoplay=1&origin=https://evil.test&enablejsapi=1`,
    `https://${host}${path}?start=1&start=javascript:alert(1)`,
    `https://${host}${path}#"><script>alert(1)</script>`,
    `https://evil.test/?u=https://${host}${path}`,
    `https://${host}/redirect?q=//evil.test/`,
  ]);

/** Hosts that are numbers, and names of a private network. */
export const numericHosts = (): string[] =>
  pairs(
    ['https://', '//', 'https://www.youtube.com@'],
    [
      '[::1]/embed/nNFCc3nowfg',
      '[::ffff:127.0.0.1]/a.pdf',
      '127.0.0.1/a.pdf',
      '2130706433/a.pdf',
      '0x7f.1/a.pdf',
      '0177.0.0.1/a.pdf',
      'localhost/a.pdf',
      'intranet/@a/100254678717223630',
      '[fe80::1%25eth0]/',
      '1.1.1.1:80/',
    ],
  );
