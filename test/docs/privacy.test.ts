import { expect, test } from 'vitest';
import { providers, resolveShortcode, type Target } from '../../src/entries/lib/providers.ts';
import { contactsOf, policyOf } from './contacts.ts';
import { privacyDoc } from './privacy-doc.ts';

const doc = privacyDoc();

const cellsOf = (label: string) =>
  doc
    .split('\n')
    .find(line => line.startsWith(`| ${label} |`))
    ?.slice(2, -2)
    .split(' | ') ?? [];

test('docs/privacy.md matches the descriptors', () =>
  expect(doc).toMatchFileSnapshot('../../docs/privacy.md'));

test.each([
  [
    'YouTube',
    '`i.ytimg.com`; the frame where there is no picture',
    '`www.youtube-nocookie.com`',
    '`frame-src https://www.youtube-nocookie.com; img-src https://i.ytimg.com`',
  ],
  [
    'Vimeo',
    'the frame',
    '`player.vimeo.com`, `vimeo.com`',
    '`frame-src https://player.vimeo.com https://vimeo.com`',
  ],
  ['Hugging Face', 'the frame', '`*.hf.space`', '`frame-src https://*.hf.space`'],
  ['PDF', 'the frame', 'any host: that of the work', '`frame-src https:`'],
  ['Hatena Blog', 'the frame', '`hatenablog-parts.com`', '`frame-src https://hatenablog-parts.com`'],
  ['Qiita', 'none', 'none', ''],
])('the row of %s lists the hosts before and after the click, and the CSP directives', (...cells) =>
  expect(cellsOf(cells[0]).slice(0, 4)).toEqual(cells),
);

// Whether a browser would allow a URL under a policy: https://www.w3.org/TR/CSP3/#match-hosts
const allows = (policy: string, directive: string, { host }: URL) =>
  policy
    .split('; ')
    .filter(part => part.startsWith(`${directive} `))
    .flatMap(part => part.split(' ').slice(1))
    .some(
      source =>
        source === 'https:' ||
        source === `https://${host}` ||
        (source.startsWith('https://*.') && host.endsWith(source.slice('https://*'.length))),
    );

test.each(providers.map(provider => [provider.label, provider] as const))(
  '%s has a row, and its directives allow all its examples',
  (label, provider) => {
    expect(cellsOf(label)).toHaveLength(5);
    expect(cellsOf(label)[4]).toBe(provider.privacyUrl ? `[privacy](${provider.privacyUrl})` : '');
    const policy = cellsOf(label)[3]?.replaceAll('`', '') ?? '';
    for (const example of provider.examples) {
      const call = { name: provider.name, args: [example], params: {} };
      const target = resolveShortcode(call) as Target;
      if (target.frame) expect(allows(policy, 'frame-src', new URL(target.frame)), example).toBe(true);
      for (const { src } of target.pictures) expect(allows(policy, 'img-src', new URL(src)), src).toBe(true);
    }
  },
);

test('text files load when the reader comes near, like a frame without a picture, and need connect-src', () => {
  const [card] = providers.filter(({ name }) => name === 'qiita');
  if (!card) throw new Error('Qiita is gone');
  const own = {
    ...card,
    rawFiles: () => new URL('https://api.example.com/works/1'),
    connectOrigins: ['https://a.example.com'],
  };
  expect(contactsOf(own)).toMatchObject({ unpictured: true, fetches: ['a.example.com', 'api.example.com'] });
  expect(policyOf([own])).toBe('connect-src https://a.example.com https://api.example.com');
  expect(policyOf([own, own], "'self'")).toBe(
    "connect-src 'self' https://a.example.com https://api.example.com",
  );
  expect(policyOf([card])).toBe('');
});

test('the page names the providers that get the page’s host or report a height, and joins policies', () => {
  const words = doc.replaceAll('\n', ' ');
  expect(words).toMatch(/The frames of [^.]*Twitch and YouTube carry the name of your host/);
  expect(words).toMatch(/report their height: [^.]*\bX\./);
  expect(words).not.toMatch(/report their height: [^.]*YouTube/);
  expect(words).toContain(
    "script-src 'self'; frame-src https://player.vimeo.com https://vimeo.com https://www.youtube-nocookie.com; img-src 'self' https://i.ytimg.com",
  );
});
