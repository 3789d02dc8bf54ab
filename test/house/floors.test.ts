import { describe, expect, test } from 'vitest';
import { sources } from './sources.ts';

const FLOORS: Readonly<Record<string, number>> = {
  dom: 0,
  fetching: 0,
  i18n: 0,
  shortcode: 0,
  size: 0,
  providers: 1,
  security: 2,
  consent: 2,
  embeds: 2,
  page: 3,
  repair: 3,
  elements: 3,
  messages: 3,
  api: 4,
  debug: 4,
  entries: 5,
};

const roomOf = (path: string) => path.slice(0, path.indexOf('/'));
const floorOf = (path: string) => FLOORS[roomOf(path)];
const isOurs = (name: string) => name.endsWith('.ts');
const edges = sources.flatMap(({ path, imports }) => imports.map(target => ({ path, target })));

const show = (wrong: readonly { readonly path: string; readonly target: string }[]) =>
  wrong.map(({ path, target }) => `${path} → ${target}`);

describe('the floors', () => {
  test('every file is in a room that has a floor', () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.filter(({ path }) => floorOf(path) === undefined).map(({ path }) => path)).toEqual([]);
  });

  test('a file imports from its own room or a lower floor only', () => {
    const wrong = edges.filter(
      ({ path, target }) =>
        isOurs(target) &&
        roomOf(path) !== roomOf(target) &&
        (floorOf(target) ?? Infinity) >= (floorOf(path) ?? 0),
    );
    expect(show(wrong)).toEqual([]);
  });

  test('there are no circular imports', () => {
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      else if (!done.has(path))
        for (const { target } of edges.filter(edge => edge.path === path && isOurs(edge.target)))
          visit(target, [...trail, path]);
      done.add(path);
    };
    for (const { path } of sources) visit(path, []);
    expect(cycles).toEqual([]);
  });

  test('only elements import Lit', () => {
    expect(
      show(edges.filter(({ path, target }) => /^lit/.test(target) && roomOf(path) !== 'elements')),
    ).toEqual([]);
  });

  test('only security/html imports DOMPurify', () => {
    expect(
      show(edges.filter(({ path, target }) => target === 'dompurify' && path !== 'security/html.ts')),
    ).toEqual([]);
  });

  test('only security/frame creates an iframe', () => {
    const creators = sources.filter(({ text }) => /createElement\(\s*['"`]iframe|<iframe/i.test(text));
    expect(creators.map(({ path }) => path)).toEqual(['security/frame.ts']);
  });
});
