import { TraceMap } from '@jridgewell/trace-mapping';
import { expect, test } from 'vitest';
import { later } from '../support/release.ts';
import { pageScripts, readBuilt } from './built.ts';

/** The modules of ours whose code is in a built script, by its map. */
const modulesIn = (script: string): string[] =>
  new TraceMap(readBuilt(`${script}.map`)).sources.flatMap(
    source => /(?:^|\/)src\/(.+\.ts)$/.exec(source ?? '')?.[1] ?? [],
  );

// `all.js` is the loader with other files inside.
const published = pageScripts()
  .filter(script => script !== 'dist/all.js')
  .map(script => ({ script, modules: modulesIn(script) }));

const within = (folder: RegExp) => (module: string) => folder.test(module);

/** Modules that remember something for the whole page, and which published file each is in. */
const ONE_OF_EACH: Readonly<Record<string, string>> = {
  'consent/consent.ts': 'consent',
  'consent/settings.ts': 'elements',
  'consent/gate.ts': 'elements',
  'elements/find-provider/option-properties.ts': 'find-provider',
  'elements/lazy-files.ts': 'elements',
  'elements/playback/players.ts': 'playback',
  'elements/quote.ts': 'elements',
  'fetching/fetcher.ts': 'loader',
  'fetching/idle.ts': 'loader',
  'fetching/near.ts': 'loader',
  'i18n/custom-strings.ts': 'custom-strings',
  'i18n/strings.ts': 'elements',
  'providers/registry/provider-hosts.ts': 'provider-hosts',
};

test('no published file imports another: what comes later is fetched by the loader alone', () => {
  expect(published.length).toBeGreaterThan(80);
  const importing = published.filter(({ script }) =>
    /(?:^|[;}\n])\s*import\b\s*[{*"'`\w]|\bfrom\s*["'`]\.|\bimport\(/.test(readBuilt(script)),
  );
  expect(importing.map(({ script }) => script)).toEqual(['dist/loader.js']);
});

test('what remembers something for the page is in one published file', () => {
  const places = Object.keys(ONE_OF_EACH).map(module => [
    module,
    published.filter(({ modules }) => modules.includes(module)).map(({ script }) => script),
  ]);
  const wanted = Object.entries(ONE_OF_EACH).map(([module, file]) => [
    module,
    [file === 'loader' ? 'dist/loader.js' : later(file).slice(1)],
  ]);
  expect(places).toEqual(wanted);
});

test('the loader holds neither elements nor providers', () => {
  const { modules } = published.find(({ script }) => script === 'dist/loader.js') ?? { modules: [] };
  expect(modules.filter(within(/^page\//)).length).toBeGreaterThan(10);
  expect(modules.filter(within(/^(?:elements|providers|security)\//))).toEqual([]);
});

test('no code of the loader is in the elements, nor of the elements in the code that repairs', () => {
  const { modules } = published.find(({ script }) => script === later('elements').slice(1)) ?? {
    modules: [],
  };
  expect(modules.filter(within(/^page\//))).toEqual([]);
  const { modules: repairing } = published.find(({ script }) => script === later('repair').slice(1)) ?? {
    modules: [],
  };
  expect(repairing.filter(within(/^elements\//))).toEqual([]);
});
