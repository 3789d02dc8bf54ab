import { expect, test } from 'vitest';
import { asciinema } from '../../../src/providers/services/asciinema.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'bJMOlPe5F4mFLY0Rl6fiJSOp3';

accepts(asciinema, [
  ['14', { id: '14' }],
  [id, { id }],
  [{ params: { cast: `https://asciinema.org/a/${id}.cast` } }, { id }],
  [{ params: { key: '412004', rows: '10', preload: '1' } }, { id: '412004', rows: '10' }],
  [
    {
      params: {
        id,
        startAt: '1:30',
        loop: 'true',
        speed: '1.5',
        theme: 'solarized-dark',
        cols: '80',
        idleTimeLimit: '2',
      },
    },
    { id, start: '90', loop: 'true', speed: '1.5', theme: 'solarized-dark', cols: '80', idletimelimit: '2' },
  ],
  [{ params: { id, speed: 'fast', theme: 'A b', cols: '0', rows: '1000', idletimelimit: '-1' } }, { id }],
  ['https://asciinema.org/a/14', { id: '14' }],
  [`http://www.asciinema.org/a/${id}/`, { id }],
  [`https://asciinema.org/a/${id}?t=30&speed=2`, { id, start: '30', speed: '2' }],
  [
    `https://asciinema.org/a/${id}?startAt=1m30s&idleTimeLimit=2&autoplay=1`,
    { id, start: '90', idletimelimit: '2' },
  ],
  [`https://asciinema.org/a/${id}?i=2.5`, { id, idletimelimit: '2.5' }],
  [
    `https://asciinema.org/a/${id}/iframe?loop=1&cols=80&rows=24&theme=nord`,
    { id, loop: 'true', cols: '80', rows: '24', theme: 'nord' },
  ],
  [`https://asciinema.org/a/${id}/embed`, { id }],
  [`https://asciinema.org/a/${id}.js`, { id }],
  [`https://asciinema.org/a/${id}.cast`, { id }],
  [`https://asciinema.org/a/${id}.svg`, { id }],
  ['https://asciinema.org/api/asciicasts/14', { id: '14' }],
]);

refuses(asciinema, [
  ['an empty text', '', 'no-id'],
  ['a placeholder id from a manual', 'CAST_ID'],
  ['a file of the site', 'demo.cast'],
  ['an id that starts with zero', '014'],
  ['an id of 26 letters', `${id}a`],
  ['a profile', 'https://asciinema.org/~sickill'],
  ['a list', 'https://asciinema.org/explore'],
  ['a path below a recording', `https://asciinema.org/a/${id}/edit`],
  ['an encoded slash', `https://asciinema.org/a/..%2f${id}`],
  ['markup behind an id', `${id}"><script>`],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['another server', `https://asciinema.example.org/a/${id}`, 'foreign-address'],
  ['a look-alike host with a prefix', `https://evilasciinema.org/a/${id}`, 'foreign-address'],
]);

test("autoplays an asciinema recording only on the reader's request", () => {
  expect(frameOf(asciinema, { id })).toBe(`https://asciinema.org/a/${id}/iframe`);
  const all = {
    id,
    start: '90',
    loop: 'true',
    speed: '2',
    theme: 'nord',
    cols: '80',
    rows: '24',
    idletimelimit: '2',
  };
  expect(frameOf(asciinema, all, { play: true, lang: 'ja', dark: true })).toBe(
    `https://asciinema.org/a/${id}/iframe?autoplay=1&loop=1&speed=2&t=90&theme=nord&cols=80&rows=24&idleTimeLimit=2`,
  );
});

test("links an asciinema recording at its start time, and has the server's SVG as picture", () => {
  expect(asciinema.link({ id }).href).toBe(`https://asciinema.org/a/${id}`);
  expect(asciinema.link({ id, start: '90' }).href).toBe(`https://asciinema.org/a/${id}?t=90`);
  expect(asciinema.pictures({ id }).map(({ src }) => src)).toEqual([`https://asciinema.org/a/${id}.svg`]);
});

test('reads the height from a `bodySize` message only', () => {
  const message = { type: 'bodySize', payload: { width: 640, height: 400 } };
  expect(asciinema.height(message)).toBe(400);
  for (const other of [
    { ...message, type: 'textStyle' },
    { type: 'bodySize' },
    { type: 'bodySize', payload: null },
    ['asciicast:size', { height: 400 }],
    JSON.stringify(message),
    null,
    undefined,
    400,
  ]) {
    expect(asciinema.height(other)).toBeUndefined();
  }
});
