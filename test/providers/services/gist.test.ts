import { expect, test } from 'vitest';
import { gist } from '../../../src/providers/services/gist.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = '1087739f0ab5e2c9a1d1';
const old = '7896402';
const revision = 'a'.repeat(40);

accepts(gist, [
  [id, { id }],
  [old, { id: old }],
  [`spf13/${old}`, { id: old, user: 'spf13' }],
  [{ args: ['spf13', old] }, { id: old, user: 'spf13' }],
  [{ args: ['spf13', old, 'img.html'] }, { id: old, user: 'spf13', file: 'file-img-html' }],
  [{ args: [id, 'My_img.v2.HTML'] }, { id, file: 'file-my_img-v2-html' }],
  [
    { args: ['spf13', id, 'File Formats-Docx To.h'] },
    { id, user: 'spf13', file: 'file-file-formats-docx-to-h' },
  ],
  [
    `https://gist.github.com/spf13/${id}.js?file=hello%20world.py`,
    { id, user: 'spf13', file: 'file-hello-world-py' },
  ],
  [
    `https://gist.github.com/spf13/${id}#file-%E6%97%A5%E6%9C%AC-md`,
    { id, user: 'spf13', file: 'file-日本-md' },
  ],
  [{ args: [id, 'img.html'] }, { id, file: 'file-img-html' }],
  [{ params: { id, user: 'spf13', file: 'img.html' } }, { id, user: 'spf13', file: 'file-img-html' }],
  [{ params: { id, user: '-', file: '../img.html', revision: 'main' } }, { id }],
  [`https://gist.github.com/${id}`, { id }],
  [`https://gist.github.com/spf13/${old}/`, { id: old, user: 'spf13' }],
  [`https://gist.github.com/spf13/${old}.js`, { id: old, user: 'spf13' }],
  [
    `https://gist.github.com/spf13/${old}.js?file=img.html`,
    { id: old, user: 'spf13', file: 'file-img-html' },
  ],
  [`https://gist.github.com/spf13/${old}?file=a%22b`, { id: old, user: 'spf13' }],
  [`https://gist.github.com/${id}.pibb`, { id }],
  [`https://gist.github.com/spf13/${id}/${revision}`, { id, user: 'spf13', revision }],
  [`https://gist.github.com/spf13/${id}#file-img-html`, { id, user: 'spf13', file: 'file-img-html' }],
  [`https://gist.github.com/spf13/${id}#file-img-html-L2`, { id, user: 'spf13', file: 'file-img-html' }],
  [`https://gist.github.com/spf13/${id}#file-img-html-L2-L15`, { id, user: 'spf13', file: 'file-img-html' }],
  [`https://gist.github.com/spf13/${id}#comments`, { id, user: 'spf13' }],
]);

refuses(gist, [
  ['an empty text', '', 'no-id'],
  ['a placeholder id from a manual', 'GIST_ID'],
  ['a name alone', 'spf13'],
  ['an id with a letter past f', `${id.slice(1)}g`],
  ['a name and no id', { args: ['spf13', 'img.html'] }],
  ['the page of an author', 'https://gist.github.com/spf13'],
  ['a list', 'https://gist.github.com/discover'],
  ['a list of forks', `https://gist.github.com/spf13/${old}/forks`],
  ['a raw file', `https://gist.github.com/spf13/${id}/raw/${revision}/img.html`],
  ['a callback behind an id', `${id}.json%3Fcallback=alert`],
  ['an encoded slash', `https://gist.github.com/spf13%2F${old}`],
  ['markup behind an id', `${id}"><script>`],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['a look-alike host with a prefix', `https://evilgist.github.com/${id}`, 'foreign-address'],
  ['a repository', 'https://github.com/spf13/hugo', 'foreign-address'],
]);

test('has raw files for a gist but no frame', () => {
  expect(frameOf(gist, { id }, { play: true })).toBeUndefined();
  expect(gist.rawFiles({ id }).href).toBe(`https://api.github.com/gists/${id}`);
  expect(gist.rawFiles({ id, revision }).href).toBe(`https://api.github.com/gists/${id}/${revision}`);
});

test('links a gist with its user, revision and file if they are known', () => {
  expect(gist.link({ id }).href).toBe(`https://gist.github.com/${id}`);
  expect(gist.link({ id, user: 'spf13', revision, file: 'file-my_img-v2-html' }).href).toBe(
    `https://gist.github.com/spf13/${id}/${revision}#file-my_img-v2-html`,
  );
});
