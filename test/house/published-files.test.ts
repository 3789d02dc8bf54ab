import { TraceMap } from '@jridgewell/trace-mapping';
import { expect, test } from 'vitest';
import { later } from '../support/release.ts';
import { pageScripts, readBuilt } from './built.ts';

/** Returns the modules of `src/` with code in a built script, from its source map. */
const modulesIn = (script: string): string[] =>
  new TraceMap(readBuilt(`${script}.map`)).sources.flatMap(
    source => /(?:^|\/)src\/(.+\.ts)$/.exec(source ?? '')?.[1] ?? [],
  );

// `all.js` contains the loader and other files.
const published = pageScripts()
  .filter(script => script !== 'dist/all.js')
  .map(script => ({ script, modules: modulesIn(script) }));

const within = (folder: RegExp) => (module: string) => folder.test(module);

/** Modules with state for the whole page, and the published file of each. */
const STATEFUL_MODULES: Readonly<Record<string, string>> = {
  'consent/consent.ts': 'consent',
  'consent/settings.ts': 'elements',
  'consent/gate.ts': 'elements',
  'elements/find-provider/option-properties.ts': 'find-provider',
  'elements/lazy-files.ts': 'elements',
  'elements/playback/players.ts': 'playback',
  'elements/facts.ts': 'elements',
  'elements/facts/fetch-facts.ts': 'facts',
  'elements/facts/printing.ts': 'facts',
  'elements/quote.ts': 'elements',
  'fetching/fetcher.ts': 'loader',
  'fetching/idle-tasks.ts': 'elements',
  'fetching/near.ts': 'loader',
  'i18n/custom-strings.ts': 'custom-strings',
  'i18n/strings.ts': 'elements',
  'providers/registry/provider-hosts.ts': 'provider-hosts',
};

test('no published file imports another, except the loader', () => {
  expect(published.length).toBeGreaterThan(80);
  const importing = published.filter(({ script }) =>
    /(?:^|[;}\n])\s*import\b\s*[{*"'`\w]|\bfrom\s*["'`]\.|\bimport\(/.test(readBuilt(script)),
  );
  expect(importing.map(({ script }) => script)).toEqual(['dist/loader.js']);
});

test('every module with state is in one published file', () => {
  const places = Object.keys(STATEFUL_MODULES).map(module => [
    module,
    published.filter(({ modules }) => modules.includes(module)).map(({ script }) => script),
  ]);
  const expected = Object.entries(STATEFUL_MODULES).map(([module, file]) => [
    module,
    [file === 'loader' ? 'dist/loader.js' : later(file).slice(1)],
  ]);
  expect(places).toEqual(expected);
});

test('the loader contains neither elements nor providers', () => {
  const { modules } = published.find(({ script }) => script === 'dist/loader.js') ?? { modules: [] };
  expect(modules.filter(within(/^page\//)).length).toBeGreaterThan(10);
  expect(modules.filter(within(/^(?:elements|providers|security)\//))).toEqual([]);
});

/** The published files that may contain code of a room, or of a part of the elements. */
const OWN_FILES: readonly (readonly [modules: RegExp, files: readonly string[]])[] = [
  [/^page\//, ['loader']],
  [/^repair\/[^/]+$/, ['repair']],
  [/^repair\/escaped-codes\//, ['escaped-codes']],
  [/^repair\/rare-embeds\//, ['rare-embeds']],
  [/^repair\/rare-readings\//, ['rare-readings']],
  [/^debug\//, ['debug']],
  [/^elements\/[^/]+$/, ['elements']],
  [/^elements\/card\//, ['text-card']],
  [/^elements\/consent\//, ['consent-prompt', 'embed-consent']],
  [/^elements\/facts\//, ['facts']],
  [/^elements\/find-provider\//, ['find-provider', 'provider-hosts']],
  [/^elements\/frame\//, ['frame-style', 'frames']],
  [/^elements\/playback\//, ['playback']],
  [/^elements\/raw-files\//, ['raw-files']],
  [/^elements\/self-hosted\//, ['self-hosted', 'static-post']],
  [/^security\/frame/, ['frames']],
  [/^security\/html/, ['html']],
];

test.each(OWN_FILES)('the code of %s is in no other published file than %j', (modules, files) => {
  const scripts = published.filter(file => file.modules.some(within(modules))).map(({ script }) => script);
  const own = files.map(file => (file === 'loader' ? 'dist/loader.js' : later(file).slice(1)));
  expect(scripts.toSorted()).toEqual(own.toSorted());
});
