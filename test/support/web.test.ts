import http from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gate } from './gate.ts';
import { folder, pieces, text } from './responders.ts';
import { startWeb, type Web } from './web.ts';

let web: Web;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());

/** Sends a request to the proxy as a browser does, and returns the pieces of the response with their times. */
function ask(address: string): Promise<{ status: number; type: string; pieces: string[] }> {
  return new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port: web.port, path: address }, response => {
      const pieces: string[] = [];
      response.setEncoding('utf8').on('data', piece => pieces.push(piece));
      const type = response.headers['content-type'] ?? '';
      response.on('end', () => resolve({ status: response.statusCode ?? 0, type, pieces }));
    });
    request.on('error', reject);
  });
}

test('answers for a host, its subdomains and any other host', async () => {
  web.host('blog.example', text('blog'));
  web.host('*.img.example', text('image', { type: 'image/png' }));
  expect((await ask('http://blog.example/a?b')).pieces).toEqual(['blog']);
  expect((await ask('http://i1.img.example/')).type).toBe('image/png');
  expect((await ask('http://unknown.example/')).status).toBe(404);
  expect(web.log.map(seen => seen.host + seen.path)).toEqual([
    'blog.example/a?b',
    'i1.img.example/',
    'unknown.example/',
  ]);
  expect(web.hosts()).toEqual(['blog.example', 'i1.img.example', 'unknown.example']);
  web.clear();
  expect(web.hosts()).toEqual([]);
});

test('serves a directory and nothing above it', async () => {
  web.host('files.example', folder(import.meta.dirname));
  expect((await ask('http://files.example/web.ts')).status).toBe(200);
  expect((await ask('http://files.example/%2e%2e/%2e%2e/package.json')).status).toBe(404);
  expect((await ask('http://files.example/..%2f..%2fpackage.json')).status).toBe(404);
});

test('streams a page in pieces and waits at a gate', async () => {
  const middle = gate();
  web.host('slow.example', pieces(['one', 20, 'two', middle, 'three']));
  const answer = ask('http://slow.example/');
  await middle.reached;
  middle.release();
  expect((await answer).pieces.map(piece => piece.trim()).filter(Boolean)).toEqual(['one', 'two', 'three']);
});
