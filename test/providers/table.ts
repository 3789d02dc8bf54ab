import { expect, test } from 'vitest';
import type { FrameContext, Provider, Reference } from '../../src/providers/provider.ts';
import { resolveShortcode, type Target } from '../../src/providers/registry/resolve.ts';

/** Host of the embedding page. */
export const PAGE_HOST = 'blog.test';

const PAGE_ORIGIN = `https://${PAGE_HOST}`;

/** The context of a light page without a language, before the reader has asked. */
export const DEFAULT_CONTEXT: FrameContext = { play: false, lang: '', dark: false, page: PAGE_ORIGIN };

/** All combinations of the context's fields. */
export const WISHES: readonly FrameContext[] = [false, true].flatMap(play =>
  ['', 'ja', 'zh-Hant-TW'].flatMap(lang =>
    ['', PAGE_ORIGIN].flatMap(page => [false, true].map(dark => ({ play, lang, dark, page }))),
  ),
);

/** Returns the frame's URL, or `undefined` if there is none. */
export const frameOf = (provider: Provider, reference: Reference, context: Partial<FrameContext> = {}) =>
  provider.frame(reference, { ...DEFAULT_CONTEXT, ...context })?.href;

/** The arguments of a call: a single positional argument, or all arguments. */
export type CallArguments =
  | string
  | { readonly args?: readonly string[]; readonly params?: Readonly<Record<string, string>> };

const callOf = (provider: Provider, written: CallArguments) => {
  const { args = [], params = {} } = typeof written === 'string' ? { args: [written] } : written;
  return resolveShortcode({ name: provider.name, args, params });
};

/**
 * Options that the link does not contain, by provider, as the service's page has no parameter for them. Every other
 * option must be in the link.
 */
export const DROPPED_BY_LINK: Readonly<Record<string, readonly string[]>> = {
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

/** Asserts that the link reads as the same reference, but for the options in `DROPPED_BY_LINK`. */
function expectLinkRoundTrip(provider: Provider, { id, ...options }: Reference, link: string) {
  const linked = callOf(provider, link);
  expect(linked, link).toHaveProperty('reference.id', id);
  const { reference } = linked as Target;
  expect({ id, ...options }, link).toMatchObject(reference);
  const dropped = Object.keys(options).filter(option => !(option in reference));
  expect(
    dropped.filter(option => !DROPPED_BY_LINK[provider.name]?.includes(option)),
    link,
  ).toEqual([]);
}

/** Runs one test per row: the arguments and their reference, which must also be that of the link. */
export function accepts(
  provider: Provider,
  rows: readonly (readonly [written: CallArguments, reference: Reference])[],
) {
  test.each(rows)(`${provider.label} reads %j`, (written, reference) => {
    expect(callOf(provider, written)).toMatchObject({ provider: provider.name, reference });
    expect(callOf(provider, written)).toHaveProperty('reference', reference);
    expectLinkRoundTrip(provider, reference, (callOf(provider, written) as Target).link);
  });
}

/** Runs one test per row: the reason, the arguments and the refusal code (default `bad-id`). */
export function refuses(
  provider: Provider,
  rows: readonly (readonly [why: string, written: CallArguments, code?: string])[],
) {
  const rowsWithCode = rows.map(([why, written, code = 'bad-id']) => [why, written, code] as const);
  test.each(rowsWithCode)(`${provider.label} refuses %s`, (_, written, code) => {
    expect(callOf(provider, written)).toEqual({ code, provider: provider.name });
  });
}

// Cyrillic letters that look like Latin ones (homograph attack).
const CYRILLIC_LOOK_ALIKES: Readonly<Record<string, string>> = { a: 'а', e: 'е', i: 'і', o: 'о', p: 'р' };

/** Returns look-alikes of a provider's URL, which no provider may accept. */
export function lookAlikes(ownUrl: string): [why: string, url: string][] {
  const { host, pathname, search } = new URL(ownUrl);
  const rest = pathname + search;
  return [
    ['a look-alike host with a prefix', `https://evil${host}${rest}`],
    ['a look-alike host with a suffix', `https://${host}.evil.test${rest}`],
    ['a subdomain', `https://evil.${host}${rest}`],
    ['a host with a final dot', `https://${host}.${rest}`],
    [
      'a host with a Cyrillic letter',
      `https://${host.replace(/[aeiop]/, letter => CYRILLIC_LOOK_ALIKES[letter] ?? '')}${rest}`,
    ],
    ['the host as user name', `https://${host}@evil.test${rest}`],
    ['the host as user name with a password', `https://${host}:a@evil.test${rest}`],
    ['a user name', `https://evil.test@${host}${rest}`],
    ['the host in a path', `https://evil.test/${host}${rest}`],
    ['the URL in a query', `https://evil.test/?u=${ownUrl}`],
    ['the host after a backslash', `https://evil.test\\${host}${rest}`],
    ['a port', `https://${host}:3000${rest}`],
    ['another scheme', `ftp://${host}${rest}`],
    ['a script', `javascript://${host}${rest}`],
    ['data', `data:text/html,//${host}${rest}`],
    ['a view-source URL', `view-source:${ownUrl}`],
  ];
}
