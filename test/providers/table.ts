import { expect, test } from 'vitest';
import type { FrameContext, Provider, Reference } from '../../src/providers/provider.ts';
import { resolveShortcode, type Target } from '../../src/providers/registry/resolve.ts';

/** Host of the page that shows embeds. */
export const PAGE_HOST = 'blog.test';

const PAGE = `https://${PAGE_HOST}/post`;

/** What a page adds when it is in no language, light, and nobody has asked. */
export const REST: FrameContext = { play: false, lang: '', dark: false, page: PAGE };

/** All that a page may add, in each combination. */
export const WISHES: readonly FrameContext[] = [false, true].flatMap(play =>
  ['', 'ja', 'zh-Hant-TW'].flatMap(lang =>
    ['', PAGE].flatMap(page => [false, true].map(dark => ({ play, lang, dark, page }))),
  ),
);

/** The frame's address, as far as it has one. */
export const frameOf = (provider: Provider, reference: Reference, wish: Partial<FrameContext> = {}) =>
  provider.frame(reference, { ...REST, ...wish })?.href;

/** What stands in a call: one positional argument, or all of them. */
export type Written =
  | string
  | { readonly args?: readonly string[]; readonly params?: Readonly<Record<string, string>> };

const callOf = (provider: Provider, written: Written) => {
  const { args = [], params = {} } = typeof written === 'string' ? { args: [written] } : written;
  return resolveShortcode({ name: provider.name, args, params });
};

/**
 * What the page of a work can't be told, so that its link loses it: how a player looks and plays. Whatever else an
 * author says has to be in the link.
 */
export const LOST: Readonly<Record<string, readonly string[]>> = {
  applemusic: ['theme'],
  applepodcasts: ['theme'],
  archive: ['playlist'],
  asciinema: ['cols', 'idletimelimit', 'loop', 'rows', 'speed', 'theme'],
  bandcamp: ['artwork', 'bgcol', 'linkcol', 'minimal', 'size', 'tracklist'],
  bilibili: ['danmaku', 'mute'],
  bluesky: ['theme'],
  codepen: ['editable', 'tab', 'theme'],
  codesandbox: ['hidenavigation', 'runonclick', 'theme', 'view'],
  dailymotion: ['player'],
  deezer: ['theme', 'tracklist'],
  docswell: ['user'],
  facebook: ['showtext'],
  figma: ['footer', 'scaling', 'theme'],
  googledrawings: ['h', 'w'],
  googledrive: ['view'],
  googlesheets: ['chrome', 'headers', 'widget'],
  googleslides: ['delayms', 'loop', 'rm', 'start'],
  huggingface: ['static', 'theme'],
  instagram: ['hidecaption'],
  jsfiddle: ['bodycolor', 'tabs', 'theme'],
  linkedin: ['collapsed', 'compact'],
  loom: ['hide_owner', 'hide_share', 'hide_title', 'hideembedtopbar'],
  miro: ['access', 'mode'],
  mixcloud: ['mini', 'theme'],
  observable: ['banner', 'cells'],
  openstreetmap: ['bbox'],
  reddit: ['showmedia', 'theme'],
  replit: ['theme'],
  soundcloud: ['color', 'sharing', 'show_comments', 'show_user', 'start_track', 'visual'],
  spotify: ['theme', 'video'],
  stackblitz: ['ctl', 'hidedevtools', 'hideexplorer', 'hidenavigation', 'terminalheight', 'theme'],
  streamable: ['loop', 'mute'],
  telegram: ['color', 'dark', 'userpic'],
  tiktok: ['controls', 'loop', 'music_info'],
  twitch: ['mute'],
  twitter: ['cards', 'conversation', 'theme'],
  vimeo: ['badge', 'byline', 'color', 'controls', 'loop', 'mute', 'portrait', 'showtitle', 'texttrack'],
  youtube: [
    'cc_lang_pref',
    'cc_load_policy',
    'clip',
    'clipt',
    'color',
    'controls',
    'disablekb',
    'end',
    'fs',
    'index',
    'iv_load_policy',
    'loop',
    'mute',
    'rel',
  ],
};

/** A link leads back to the same work, and says of it what it may. */
function leadsBack(provider: Provider, { id, ...options }: Reference, link: string) {
  const linked = callOf(provider, link);
  expect(linked, link).toHaveProperty('reference.id', id);
  const { reference } = linked as Target;
  expect({ id, ...options }, link).toMatchObject(reference);
  const lost = Object.keys(options).filter(option => !(option in reference));
  expect(
    lost.filter(option => !LOST[provider.name]?.includes(option)),
    link,
  ).toEqual([]);
}

/** A test a row: what is written, and the reference it means, to which its link leads back. */
export function accepts(
  provider: Provider,
  rows: readonly (readonly [written: Written, reference: Reference])[],
) {
  test.each(rows)(`${provider.label} reads %j`, (written, reference) => {
    expect(callOf(provider, written)).toMatchObject({ provider: provider.name, reference });
    expect(callOf(provider, written)).toHaveProperty('reference', reference);
    leadsBack(provider, reference, (callOf(provider, written) as Target).link);
  });
}

/** A test a row: what is written, and why nothing comes of it. */
export function refuses(
  provider: Provider,
  rows: readonly (readonly [why: string, written: Written, code?: string])[],
) {
  const full = rows.map(([why, written, code = 'bad-id']) => [why, written, code] as const);
  test.each(full)(`${provider.label} refuses %s`, (_, written, code) => {
    expect(callOf(provider, written)).toEqual({ code, provider: provider.name });
  });
}

// Cyrillic letters that look like Latin ones.
const TWINS: Readonly<Record<string, string>> = { a: 'а', e: 'е', i: 'і', o: 'о', p: 'р' };

/** What no provider may ever take for an address of its own, made of one that is. */
export function lookAlikes(address: string): [why: string, address: string][] {
  const { host, pathname, search } = new URL(address);
  const rest = pathname + search;
  return [
    ['a host that ends in it', `https://evil${host}${rest}`],
    ['a host that begins with it', `https://${host}.evil.test${rest}`],
    ['a host below it', `https://evil.${host}${rest}`],
    ['a host with a final dot', `https://${host}.${rest}`],
    [
      'a host with another letter',
      `https://${host.replace(/[aeiop]/, letter => TWINS[letter] ?? '')}${rest}`,
    ],
    ['it as a user', `https://${host}@evil.test${rest}`],
    ['it as a user with a password', `https://${host}:a@evil.test${rest}`],
    ['it with a user', `https://evil.test@${host}${rest}`],
    ['it as a path', `https://evil.test/${host}${rest}`],
    ['it in a query', `https://evil.test/?u=${address}`],
    ['it behind a backslash', `https://evil.test\\${host}${rest}`],
    ['a port', `https://${host}:3000${rest}`],
    ['another scheme', `ftp://${host}${rest}`],
    ['a script', `javascript://${host}${rest}`],
    ['data', `data:text/html,//${host}${rest}`],
    ['a page seen as source', `view-source:${address}`],
  ];
}
