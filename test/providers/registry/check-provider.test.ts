import { afterEach, describe, expect, test, vi } from 'vitest';
import { providers } from '../../../src/entries/lib/providers.ts';
import type { FrameContext, ParseInput } from '../../../src/providers/provider.ts';
import { type OwnProvider, providerError } from '../../../src/providers/registry/check-provider.ts';
import { readCall } from '../../../src/providers/registry/read-call.ts';
import { docProvider } from '../../support/doc-example.ts';

const example = 'https://video.example.com/watch/k3v9q2xa?start=90';

/** Returns the error of the provider in the docs with some fields replaced. */
const complaint = (wrong: object) => providerError({ ...docProvider(), ...wrong });

const fail = () => {
  throw new RangeError('too much');
};

const raise = (error: unknown) => {
  throw error;
};

afterEach(() => void vi.unstubAllGlobals());

describe('the provider that docs/adding-a-provider.md shows', () => {
  test('has no error', () => {
    expect(providerError(docProvider())).toBeUndefined();
  });

  test('reads the URLs that the page lists, and no others', () => {
    const provider = { ...docProvider(), tag: 'web-embed' } as const;
    const read = (text: string, params = {}) => readCall(provider, { args: [text], params });
    expect(read('k3v9q2xa')).toEqual({ reference: { id: 'k3v9q2xa' } });
    expect(read('', { id: 'k3v9q2xa', start: '90' })).toEqual({ reference: { id: 'k3v9q2xa', start: '90' } });
    expect(read(example)).toEqual({ reference: { id: 'k3v9q2xa', start: '90' } });
    expect(read('https://video.example.com/embed/k3v9q2xa')).toEqual({ reference: { id: 'k3v9q2xa' } });
    expect(read('https://video.example.com/about')).toHaveProperty('code', 'bad-id');
    expect(read('https://evil.test/watch/k3v9q2xa')).toHaveProperty('code', 'foreign-address');
  });
});

test('no provider of the library has an error', () => {
  const own = providers.filter(({ hosts }) => !hosts.includes('*'));
  expect(own.map(provider => [provider.name, providerError(provider)])).toEqual(
    own.map(({ name }) => [name, undefined]),
  );
});

describe('every broken rule has a sentence', () => {
  test.each<[wrong: object, sentence: RegExp]>([
    [{ name: 'Acme' }, /^`name` must be small letters/],
    [{ name: undefined }, /^`name` must be small letters/],
    [{ name: ['acme'] }, /^`name` must be small letters/],
    [{ name: 'video' }, /^`video` names a kind of content/],
    [{ label: ' ' }, /^`label` must be/],
    [{ label: {} }, /^`label` must be/],
    [{ kind: 'film' }, /^`kind` must be one of video, slides, post, audio, document, work$/],
    [{ aliases: undefined }, /^`aliases` must be a list/],
    [{ aliases: [undefined] }, /^`aliases` must be a list/],
    [{ aliases: ['Acme Video'] }, /^`aliases` must be a list/],
    [{ hosts: [] }, /^`hosts` must be exact/],
    [{ hosts: 'video.example.com' }, /^`hosts` must be exact/],
    [{ hosts: ['https://video.example.com'] }, /^`hosts` must be exact/],
    [{ hosts: ['video.example.com:8443'] }, /^`hosts` must be exact/],
    [{ hosts: ['*'] }, /^`hosts` must be exact/],
    [{ frames: undefined }, /^`frames` must be/],
    [{ frames: ['video.example.com'] }, /^`frames` must be/],
    [{ frames: ['https://video.example.com/embed/'] }, /^`frames` must be/],
    [{ frames: ['evil.test/embed/'] }, /^`frames` must be/],
    [{ frames: [7] }, /^`frames` must be/],
    [{ size: undefined }, /^`size` must have/],
    [{ size: { ratio: '16/9' } }, /^`size` must have/],
    [{ size: { height: 0 } }, /^`size` must have/],
    [{ options: undefined }, /^`options` must be there/],
    [{ allow: undefined }, /^`allow` must be a text/],
    [{ allow: ['autoplay'] }, /^`allow` must be a text/],
    [{ heigth: () => 0 }, /^`heigth` is no field of a provider/],
    [{ size: { ratio: 1e9 } }, /^`size` must have/],
    [{ size: { ratio: 1, width: '100%} body{' } }, /^the `width` of `size` must be/],
    [{ sandbox: ['allow-scripts'] }, /^`sandbox` must be a text/],
    [{ markup: 7 }, /^`markup` must be a text/],
    [{ mark: ['M3 9h3v6H3z'] }, /^`mark` must be an SVG path/],
    [{ mark: '' }, /^`mark` must be an SVG path/],
    [{ mark: '<path d="M3 9h3v6H3z"/>' }, /^`mark` must be an SVG path/],
    [{ mark: 'M3 9h3v6H3z\n' }, /^`mark` must be an SVG path/],
    [{ mark: `M3 9${'h3'.repeat(199)}` }, /^`mark` must be an SVG path of 400 characters at most/],
    [{ connectOrigins: 'https://cdn.example.com' }, /^`connectOrigins` must be a list/],
    [{ heightRequest: () => 'height' }, /^`heightRequest` must be a message for the frame/],
    [{ player: { pause: 'stop', plays: () => true, listen: 'hello' } }, /^the `listen` of `player`/],
    [{ options: { from: String } }, /^the option `from` has a meaning already/],
    [{ pictures: () => [{ src: 'cover.jpg', width: 640 }] }, /^`pictures` must give a list/],
    [{ pictures: fail }, /^a function of it threw: RangeError: too much$/],
    [{ sizeOf: fail }, /^a function of it threw: RangeError: too much$/],
    [{ height: (message: { height: number }) => message.height }, /^a function of it threw: TypeError/],
    [{ options: { Start: String } }, /^the option `Start` must be small letters/],
    [{ options: { title: String } }, /^the option `title` has a meaning already/],
    [{ options: { token: String } }, /^the option `token` has a meaning already/],
    [{ options: { constructor: String } }, /^the option `constructor` has a meaning already/],
    [{ options: { start: /^\d+$/ } }, /^the option `start` must be a function/],
    [{ options: { start: Number } }, /^the option `start` must give a text, not 90$/],
    [{ read: undefined }, /^`read`, `frame` and `link` must be functions$/],
    [{ frame: 'https://video.example.com/' }, /^`read`, `frame` and `link` must be functions$/],
    [
      { privacyUrl: 'http://example.com/privacy' },
      /^`privacyUrl` must be an address that begins with https:/,
    ],
    [{ privacyUrl: 'javascript:alert(1)' }, /^`privacyUrl` must be/],
    [{ privacyUrl: '//example.com/privacy' }, /^`privacyUrl` must be/],
    [{ privacyUrl: 5 }, /^`privacyUrl` must be/],
    [{ height: 300 }, /^`height` must be a function, if it is there$/],
    [{ examples: [] }, /^`examples` must have an address/],
    [{ examples: example }, /^`examples` must have an address/],
    [{ examples: ['k3v9q2xa'] }, /^`examples` must have an address/],
    [{ examples: ['https://evil.test/watch/k3v9q2xa'] }, /is not on its `hosts`$/],
    [{ examples: ['https://video.example.com:8443/watch/k3v9q2xa'] }, /is not on its `hosts`$/],
    [{ examples: ['https://video.example.com/'] }, /^`read` refuses its own example https:/],
    [
      { read: async () => ({ id: 'k3v9q2xa' }) },
      /^`read` refuses its own example https:.*, or finds no `id` in it$/,
    ],
    [{ read: () => ({ id: 7 }) }, /^`read` must find the `id`/],
    [
      { read: ({ url }: ParseInput) => url && { id: url.pathname } },
      /^`read` must take \/watch\/k3v9q2xa too/,
    ],
    [
      { read: ({ id }: ParseInput) => (id ? { id: id.replace(/.*watch./, '') } : undefined) },
      /^`read` takes \.\.\//,
    ],
    [
      { read: ({ id }: ParseInput) => ({ id: /[a-z\d]{8}(?!.*[a-z\d]{8}).*/.exec(id)?.[0] }) },
      /k3v9q2xa"><b> for an id/,
    ],
    [{ frame: () => example }, /^`frame` must give a `URL` that is https and on its hosts; for https:/],
    [{ frame: () => new URL('http://video.example.com/') }, /^`frame` must give .* it gave http:/],
    [{ frame: () => new URL('https://evil.test/') }, /^`frame` must give .* it gave https:\/\/evil\.test/],
    [{ frame: () => new URL('https://evilvideo.example.com/') }, /^`frame` must give/],
    [{ frame: () => new URL('https://user@video.example.com/') }, /^`frame` must give/],
    [
      { frame: (_: unknown, { play }: FrameContext) => play && example },
      /^`frame` must give .* it gave false$/,
    ],
    [{ link: () => undefined }, /^`link` must give .* it gave undefined$/],
    [{ link: () => new URL('javascript:alert(1)') }, /^`link` must give/],
    [{ read: fail }, /^a function of it threw: RangeError: too much$/],
    [{ options: { start: fail } }, /^a function of it threw: RangeError: too much$/],
    [{ frame: fail }, /^a function of it threw: RangeError: too much$/],
    [{ link: fail }, /^a function of it threw: RangeError: too much$/],
  ])('%j: %s', (wrong, sentence) => {
    expect(complaint(wrong)).toMatch(sentence);
  });

  test.each(
    'src id url call args provider state title label load poster ratio width height from params class __proto__ constructor'.split(
      ' ',
    ),
  )('refuses an option `%s`, which is an attribute or argument of every embed', option => {
    expect(complaint({ options: { [option]: String } })).toBe(
      `the option \`${option}\` has a meaning already: every embed has an attribute or an argument of that name; give it another`,
    );
  });

  test.each('w q render update remove hidden lang read show'.split(' '))(
    'accepts an option `%s`, even if elements have a member of that name',
    option => {
      vi.stubGlobal('HTMLElement', { prototype: { [option]: false } });
      expect(complaint({ options: { [option]: String } })).toBeUndefined();
    },
  );

  test.each(['M3 9h3v6H3z', 'M12 7a3 3 0 1 1-.1 0z', `M3 9${'h3'.repeat(198)}`])(
    'accepts the mark %s',
    mark => expect(complaint({ mark })).toBeUndefined(),
  );

  test('accepts hosts below a wildcard', () => {
    const hosts = ['*.example.com'];
    const wider = { hosts, frames: ['media.example.com/embed/'] };
    expect(complaint(wider)).toBeUndefined();
    expect(complaint({ ...wider, link: () => new URL('https://evilexample.com/') })).toMatch(/^`link` must/);
  });
});

describe('returns a sentence for any value and never throws', () => {
  const hostile = new Proxy({}, { get: fail, has: fail, ownKeys: fail });
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  class Acme {
    readonly name = 'acme';
    read = fail;
  }

  test.each<[what: string, given: unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a number', 7],
    ['a text', 'acme'],
    ['a symbol', Symbol('acme')],
    ['a function', fail],
    ['a list', []],
    ['an empty object', {}],
    ['an object of a class', new Acme()],
    ['an object without a prototype', Object.create(null)],
    ['a getter that throws', Object.defineProperty({}, 'name', { get: fail, enumerable: true })],
    ['a proxy that throws', hostile],
    ['a revoked proxy', revoked.proxy],
    ['a class with methods', Object.create(docProvider())],
    ['fields that throw', { ...docProvider(), hosts: hostile, size: hostile }],
    ['a size of symbols', { ...docProvider(), size: { ratio: Symbol('16/9') } }],
    ['a frame that is no text', { ...docProvider(), frame: () => Object.create(null) }],
    ['an option that is no text', { ...docProvider(), options: { start: () => Symbol('90') } }],
    ['an error that is no text', { ...docProvider(), read: () => raise(Object.create(null)) }],
    ['an error that is undefined', { ...docProvider(), read: () => raise(undefined) }],
  ])('%s', (_, given) => {
    expect(providerError(given as OwnProvider)).toMatch(/\S/);
  });
});
