import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Provider,
  providers,
  resolveShortcode,
  resolveUrl,
  type Target,
} from '../../src/entries/lib/providers.ts';
import { matchesHost } from '../../src/providers/registry/match-host.ts';
import { parseUrl } from '../../src/providers/registry/parse-url.ts';
import { plainName } from '../../src/shortcode/plain-name.ts';
import { DROPPED_BY_LINK, lookAlikes, WISHES } from './table.ts';

const folder = new URL('../../src/providers/services/', import.meta.url);

const LONG_TEXT = 'a'.repeat(65_536);
const HOSTILE_TEXTS = [
  '',
  ' ',
  '\0',
  '\ud800',
  '..',
  '../../evil',
  '%2e%2e%2fevil',
  '/',
  '//',
  '?',
  '#',
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  'a b',
  'a\nb',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://',
  'https://[::1]/',
  'https://evil.test/',
  '//evil.test/',
  'VIDEO_ID',
  'NaN',
  '-1',
  '0',
  '1e309',
  '__proto__',
  'constructor',
  'toString',
  '{{ .Site }}',
  '٣'.repeat(11),
  LONG_TEXT,
  '9'.repeat(65_536),
];

/** True if a frame may be on the host: one of the provider's hosts, or a subdomain of one. */
const isOnOwnHost = (hosts: readonly string[], host: string) =>
  matchesHost(hosts, host) || hosts.some(own => host.endsWith(`.${own}`));

/** Resolves a URL by itself, or by name for a wildcard provider. */
const targetOf = ({ name, hosts }: Provider, url: string) =>
  hosts.includes('*') ? resolveShortcode({ name, args: [url], params: {} }) : resolveUrl(url);

test('names, aliases and tags are told apart regardless of case', () => {
  const names = providers.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(names.map(name => name.toLowerCase())).toEqual([...new Set(names)]);
  const tags = providers.map(({ tag }) => tag).filter(tag => tag !== 'web-embed');
  expect(tags).toEqual([...new Set(tags)]);
});

test('lists only existing options as dropped by the link', () => {
  for (const [name, dropped] of Object.entries(DROPPED_BY_LINK)) {
    const own = providers.find(provider => provider.name === name);
    expect(Object.keys(own?.options ?? {}), name).toEqual(expect.arrayContaining([...dropped]));
  }
});

// Anybody can publish code there, and an author may link it without having read it.
const RUN_CODE = 'codepen codesandbox huggingface jsfiddle observable replit scratch stackblitz'.split(' ');

test.each(providers.map(provider => [provider.name, provider] as const))(
  'no frame of %s may move the page to another address, if it has a sandbox or runs strangers’ code',
  (name, { sandbox = '' }: Provider) => {
    expect(sandbox).not.toMatch(/allow-top-navigation/);
    expect(sandbox.includes('allow-scripts')).toBe(RUN_CODE.includes(name) || sandbox !== '');
  },
);

test('every prefix of a raw iframe leads to one provider', () => {
  const frames = providers.flatMap(provider => provider.frames);
  for (const frame of frames) {
    expect(
      frames.filter(other => frame.startsWith(other)),
      frame,
    ).toEqual([frame]);
  }
});

test.each(providers.map(provider => [provider.name, provider] as const))(
  '%s satisfies the contract',
  (name, provider) => {
    const { hosts, tag, options, size, examples, frames } = provider;
    const targets = examples.map(example => [example, targetOf(provider, example)] as const);

    // The name is that of the file, and every name is valid in a call, an attribute and a tag.
    expect(readdirSync(folder)).toContain(`${name}.ts`);
    expect(plainName(name)).toBe(name);
    for (const spelling of [name, ...provider.aliases]) expect(spelling).toMatch(/^[a-z\d][a-z\d_-]*$/);
    expect(tag).toMatch(/^[a-z]+-embed$/);
    expect(provider.label).toMatch(/\S/);
    expect(size.ratio ?? size.height).toBeGreaterThan(0);

    // An option is an attribute, and no member of `Object.prototype`.
    for (const option of Object.keys(options)) {
      expect(option).toMatch(/^[a-z_]+$/);
      expect(option in {}).toBe(false);
      expect(['id', 'url', 'src', 'title', 'load', 'ratio', 'poster']).not.toContain(option);
    }

    // Hosts are exact, and frames are on hosts that the provider reads.
    for (const host of hosts) {
      if (host !== '*')
        expect(new URL(`https://${host.replace(/^\*\./, '')}/`).host).toBe(host.replace('*.', ''));
    }
    for (const frame of frames) {
      expect(frame).not.toMatch(/^[a-z]+:/);
      expect(matchesHost(hosts, new URL(`https://${frame}`).host), frame).toBe(true);
    }

    expect(targets.length).toBeGreaterThan(0);
    for (const [example, target] of targets) {
      expect(target, example).toBeDefined();
      const { reference, link, frame, pictures, src } = target as Target;
      expect(target).toMatchObject({ provider: name, tag });

      // A URL reads the same twice, and the same in a call as by itself.
      expect(targetOf(provider, example)).toEqual(target);
      // `youtube-shorts` also means an upright video.
      const aliases = provider.aliases.filter(alias => !alias.endsWith('shorts'));
      for (const spelling of [name, ...aliases, name.toUpperCase()]) {
        expect(resolveShortcode({ name: spelling, args: [example], params: {} })).toEqual(target);
      }

      // The canonical id, the link and the frame resolve to the same id.
      expect(resolveShortcode({ name, args: [src], params: {} })).toMatchObject({ src });
      const linked = targetOf(provider, link);
      expect(linked).toMatchObject({ src });
      expect(reference).toMatchObject((linked as Target).reference);
      const kept = Object.keys(reference).filter(option => !DROPPED_BY_LINK[name]?.includes(option));
      expect(Object.keys((linked as Target).reference), link).toEqual(expect.arrayContaining(kept));
      if (frames.some(start => frame?.startsWith(`https://${start}`)))
        expect(targetOf(provider, frame ?? '')).toMatchObject({ src });

      // URLs are https, on the provider's hosts, and contain checked values only.
      const urls = [link, ...WISHES.flatMap(wish => provider.frame(reference, wish)?.href ?? [])];
      for (const href of urls) {
        const url = new URL(href);
        expect(url).toMatchObject({ protocol: 'https:', port: '', username: '', password: '' });
        expect(isOnOwnHost(hosts, url.host), href).toBe(true);
        expect(href).not.toMatch(/undefined|null|NaN|\[object|["'<>\s]/);
      }
      for (const { src, width } of pictures) {
        expect(new URL(src).protocol).toBe('https:');
        expect(width).toBeGreaterThan(0);
      }
      const widths = pictures.map(({ width }) => width);
      expect(widths).toEqual(widths.toSorted((a, b) => b - a));
      for (const value of Object.values(reference)) expect(value).toMatch(/^[^\s\\<>"'`{}|^?#&]+$/);

      // Building URLs changes nothing.
      const frozen = Object.freeze({ ...reference });
      for (const wish of WISHES)
        expect(provider.frame(frozen, wish)?.href).toBe(provider.frame(frozen, wish)?.href);
      expect(provider.link(frozen).href).toBe(link);
      expect(provider.pictures?.(frozen) ?? []).toEqual(pictures);

      // Look-alike URLs are refused.
      for (const [why, url] of hosts.includes('*') ? [] : lookAlikes(example)) {
        // Below `*.` every label is valid, so one more is no look-alike.
        const wildcard = parseUrl(url)?.hostname.replace(/^(?!xn--)[^.]+/, '*') ?? '';
        if (hosts.includes(wildcard)) continue;
        expect(resolveUrl(url), why).toBeUndefined();
        expect(resolveShortcode({ name, args: [url], params: {} }), why).toHaveProperty('code');
      }
    }
  },
);

describe('no text of an author makes a provider throw or gets into a URL unchecked', () => {
  test.each(providers.map(provider => [provider.name, provider] as const))('of %s', (name, provider) => {
    const example = provider.examples[0] ?? '';
    const { pathname } = new URL(example);
    for (const text of HOSTILE_TEXTS) {
      const options = Object.fromEntries(Object.keys(provider.options).map(option => [option, text]));
      const everything = { ...options, constructor: text, toString: text, ['__proto__']: text };
      const calls = [
        { args: [text], params: {} },
        { args: [text, text, text], params: everything },
        { args: [example], params: everything },
        { args: [example, text], params: Object.assign(Object.create(null), everything) },
        { args: [], params: { id: text } },
        { args: [], params: { url: text, ...options } },
        ...provider.hosts.map(host => ({
          args: [`https://${host.replace('*', 'a').replace(/^a$/, 'a.test')}/${text}`],
          params: {},
        })),
        { args: [example + text], params: {} },
        { args: [example.replace(pathname, `${pathname}/${text}`)], params: {} },
      ];
      for (const call of calls) {
        const target = resolveShortcode({ name, ...call });
        expect(resolveShortcode({ name, ...call })).toEqual(target);
        if ('code' in target) continue;
        for (const wish of WISHES) {
          const url = provider.frame(target.reference, wish);
          if (!url) continue;
          expect(url.protocol).toBe('https:');
          expect(isOnOwnHost(provider.hosts, url.host), url.href).toBe(true);
          expect(url.href.length).toBeLessThan(1000);
          expect(decodeURIComponent(url.href)).not.toMatch(/["'<>\s]|\.\.|alert/);
        }
        expect(decodeURIComponent(target.link)).not.toMatch(/["'<>\s]|\.\.|alert/);
      }
    }
  });

  test('as the name of a call, or as a URL', () => {
    for (const text of HOSTILE_TEXTS) {
      expect(resolveShortcode({ name: text, args: [text], params: {} })).toMatchObject({
        code: 'unknown-name',
      });
      expect(resolveUrl(text)).toBeUndefined();
    }
  });
});
