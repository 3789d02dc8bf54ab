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
import { LOST, lookAlikes, WISHES } from './table.ts';

const folder = new URL('../../src/providers/services/', import.meta.url);

const long = 'a'.repeat(65_536);
const hostile = [
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
  long,
  '9'.repeat(65_536),
];

/** The hosts a frame may be on: those whose addresses the provider reads, and what belongs to them. */
const isOwn = (hosts: readonly string[], host: string) =>
  matchesHost(hosts, host) || hosts.some(own => host.endsWith(`.${own}`));

/** What an address means: by itself, or by name where a provider can't know its own. */
const targetOf = ({ name, hosts }: Provider, address: string) =>
  hosts.includes('*') ? resolveShortcode({ name, args: [address], params: {} }) : resolveUrl(address);

test('Names, aliases and tags are told apart, whatever their case', () => {
  const names = providers.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(names.map(name => name.toLowerCase())).toEqual([...new Set(names)]);
  const tags = providers.map(({ tag }) => tag).filter(tag => tag !== 'web-embed');
  expect(tags).toEqual([...new Set(tags)]);
});

test('Only what a provider has as an option may get lost on the way to a page of its own', () => {
  for (const [name, lost] of Object.entries(LOST)) {
    const own = providers.find(provider => provider.name === name);
    expect(Object.keys(own?.options ?? {}), name).toEqual(expect.arrayContaining([...lost]));
  }
});

test('Every frame address that pages embed by hand leads to one provider', () => {
  const frames = providers.flatMap(provider => provider.frames);
  for (const frame of frames) {
    expect(
      frames.filter(other => frame.startsWith(other)),
      frame,
    ).toEqual([frame]);
  }
});

test.each(providers.map(provider => [provider.name, provider] as const))(
  '%s keeps the law',
  (name, provider) => {
    const { hosts, tag, options, size, examples, frames } = provider;
    const targets = examples.map(example => [example, targetOf(provider, example)] as const);

    // It is what its file is called, and its names can be spelled in a call, an attribute and a tag.
    expect(readdirSync(folder)).toContain(`${name}.ts`);
    expect(plainName(name)).toBe(name);
    for (const spelling of [name, ...provider.aliases]) expect(spelling).toMatch(/^[a-z\d][a-z\d_-]*$/);
    expect(tag).toMatch(/^[a-z]+-embed$/);
    expect(provider.label).toMatch(/\S/);
    expect(size.ratio ?? size.height).toBeGreaterThan(0);

    // An option is an attribute, and nothing every object has of its own.
    for (const option of Object.keys(options)) {
      expect(option).toMatch(/^[a-z_]+$/);
      expect(option in {}).toBe(false);
      expect(['id', 'url', 'src', 'title', 'load', 'ratio', 'poster']).not.toContain(option);
    }

    // Hosts are exact, and frames stand on hosts that the provider reads.
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

      // It reads the same twice, and from a call as from an address.
      expect(targetOf(provider, example)).toEqual(target);
      // `youtube-shorts` says more than whose a video is: that it stands upright.
      const aliases = provider.aliases.filter(alias => !alias.endsWith('shorts'));
      for (const spelling of [name, ...aliases, name.toUpperCase()]) {
        expect(resolveShortcode({ name: spelling, args: [example], params: {} })).toEqual(target);
      }

      // The canonical id, the link and the frame lead back to the same work.
      expect(resolveShortcode({ name, args: [src], params: {} })).toMatchObject({ src });
      const linked = targetOf(provider, link);
      expect(linked).toMatchObject({ src });
      expect(reference).toMatchObject((linked as Target).reference);
      const kept = Object.keys(reference).filter(option => !LOST[name]?.includes(option));
      expect(Object.keys((linked as Target).reference), link).toEqual(expect.arrayContaining(kept));
      if (frames.some(start => frame?.startsWith(`https://${start}`)))
        expect(targetOf(provider, frame ?? '')).toMatchObject({ src });

      // What leaves is https, on its own hosts, and made of nothing but checked pieces.
      const addresses = [link, ...WISHES.flatMap(wish => provider.frame(reference, wish)?.href ?? [])];
      for (const address of addresses) {
        const url = new URL(address);
        expect(url).toMatchObject({ protocol: 'https:', port: '', username: '', password: '' });
        expect(isOwn(hosts, url.host), address).toBe(true);
        expect(address).not.toMatch(/undefined|null|NaN|\[object|["'<>\s]/);
      }
      for (const { src, width } of pictures) {
        expect(new URL(src).protocol).toBe('https:');
        expect(width).toBeGreaterThan(0);
      }
      const widths = pictures.map(({ width }) => width);
      expect(widths).toEqual(widths.toSorted((a, b) => b - a));
      for (const value of Object.values(reference)) expect(value).toMatch(/^[^\s\\<>"'`{}|^?#&]+$/);

      // Making addresses changes nothing.
      const frozen = Object.freeze({ ...reference });
      for (const wish of WISHES)
        expect(provider.frame(frozen, wish)?.href).toBe(provider.frame(frozen, wish)?.href);
      expect(provider.link(frozen).href).toBe(link);
      expect(provider.pictures?.(frozen) ?? []).toEqual(pictures);

      // Nobody else may look like it.
      for (const [why, address] of hosts.includes('*') ? [] : lookAlikes(example)) {
        // Below `*.` every label is somebody's, so one more is no look-alike.
        const label = parseUrl(address)?.hostname.replace(/^(?!xn--)[^.]+/, '*') ?? '';
        if (hosts.includes(label)) continue;
        expect(resolveUrl(address), why).toBeUndefined();
        expect(resolveShortcode({ name, args: [address], params: {} }), why).toHaveProperty('code');
      }
    }
  },
);

describe('nothing an author can write makes a provider throw, or reaches an address unchecked', () => {
  test.each(providers.map(provider => [provider.name, provider] as const))('of %s', (name, provider) => {
    const own = provider.examples[0] ?? '';
    const { pathname } = new URL(own);
    for (const text of hostile) {
      const options = Object.fromEntries(Object.keys(provider.options).map(option => [option, text]));
      const everything = { ...options, constructor: text, toString: text, ['__proto__']: text };
      const calls = [
        { args: [text], params: {} },
        { args: [text, text, text], params: everything },
        { args: [own], params: everything },
        { args: [own, text], params: Object.assign(Object.create(null), everything) },
        { args: [], params: { id: text } },
        { args: [], params: { url: text, ...options } },
        ...provider.hosts.map(host => ({
          args: [`https://${host.replace('*', 'a').replace(/^a$/, 'a.test')}/${text}`],
          params: {},
        })),
        { args: [own + text], params: {} },
        { args: [own.replace(pathname, `${pathname}/${text}`)], params: {} },
      ];
      for (const call of calls) {
        const target = resolveShortcode({ name, ...call });
        expect(resolveShortcode({ name, ...call })).toEqual(target);
        if ('code' in target) continue;
        for (const wish of WISHES) {
          const url = provider.frame(target.reference, wish);
          if (!url) continue;
          expect(url.protocol).toBe('https:');
          expect(isOwn(provider.hosts, url.host), url.href).toBe(true);
          expect(url.href.length).toBeLessThan(1000);
          expect(decodeURIComponent(url.href)).not.toMatch(/["'<>\s]|\.\.|alert/);
        }
        expect(decodeURIComponent(target.link)).not.toMatch(/["'<>\s]|\.\.|alert/);
      }
    }
  });

  test('by the name of a call, or as an address', () => {
    for (const text of hostile) {
      expect(resolveShortcode({ name: text, args: [text], params: {} })).toMatchObject({
        code: 'unknown-name',
      });
      expect(resolveUrl(text)).toBeUndefined();
    }
  });
});
