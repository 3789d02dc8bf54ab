import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const SCRIPT = 'docs/examples/fetch-posters.js';

const PICTURE = Buffer.alloc(2000, 'picture');
const DECK = 'af1c9b53d63b4e6baa85652793ec4ca9';

let folder = '';
let server: Server;
const asked: string[] = [];

// The answer of every picture host: no picture has the largest size, one is a grey placeholder, one is an HTML page.
const answer = (path: string): [status: number, type: string, body: Buffer] => {
  if (path.includes('maxresdefault')) return [404, 'image/jpeg', PICTURE];
  if (path.includes('greygreygre')) return [200, 'image/jpeg', Buffer.alloc(1097)];
  if (path.includes('pagepagepag')) return [200, 'text/html', PICTURE];
  return [200, 'image/jpeg', PICTURE];
};

const TEXTS: Readonly<Record<string, string>> = {
  'a.md': `# A\n{{< youtube nNFCc3nowfg >}} {{</* youtube escapedesca */>}} {{< speakerdeck ${DECK} >}} {{< tweet jack 20 >}}`,
  'deep/er/b.html':
    '<iframe src="//www.youtube.com/embed/frameframef?a=1&amp;b=2"></iframe><yt-embed src="handhandhan"></yt-embed>' +
    '<web-embed src="https://codepen.io/team/codepen/pen/PNaGbb"></web-embed>' +
    '<web-embed provider="youtube" src=namednamedn></web-embed>',
  'c.markdown':
    '[grey](https://youtu.be/greygreygre) https://youtu.be/pagepagepag {{< youtube "../../evil" >}}',
  'd.txt': '{{< youtube nottexttext >}}',
};

const files = () => {
  const all = readdirSync(join(folder, 'posters'), { recursive: true, withFileTypes: true });
  return all
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, 'posters').length + 1))
    .toSorted();
};

const fetchPosters = (...folders: string[]) => {
  const shim = `const real = fetch; globalThis.fetch = (address, options) =>
    real(String(address).replace('https://', 'http://127.0.0.1:${(server.address() as AddressInfo).port}/'), options);`;
  const preload = `data:text/javascript,${encodeURIComponent(shim)}`;
  return run(process.execPath, ['--import', preload, SCRIPT, ...folders]);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'posters-'));
  for (const [name, text] of Object.entries(TEXTS)) {
    const file = join(folder, 'content', name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const [status, type, body] = answer(url);
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the script of the docs fetches each poster once and saves it where `data-posters` looks', async () => {
  const { stdout } = await fetchPosters(join(folder, 'content'), join(folder, 'posters'));
  expect(files()).toEqual(
    [
      'codepen/team/codepen/PNaGbb.jpg',
      `speakerdeck/${DECK}.jpg`,
      ...['frameframef', 'handhandhan', 'nNFCc3nowfg', 'namednamedn'].map(id => `youtube/${id}.jpg`),
    ].toSorted(),
  );
  expect(readFileSync(join(folder, 'posters/youtube/nNFCc3nowfg.jpg')).equals(PICTURE)).toBe(true);
  expect(asked.filter(path => path.includes('nNFCc3nowfg'))).toEqual([
    '/i.ytimg.com/vi/nNFCc3nowfg/maxresdefault.jpg',
    '/i.ytimg.com/vi/nNFCc3nowfg/sddefault.jpg',
  ]);
  expect(stdout.match(/^no picture: .*$/gm)).toHaveLength(2);
});

test('a second run fetches no picture that is already there', async () => {
  asked.length = 0;
  await fetchPosters(join(folder, 'content'), join(folder, 'posters'));
  expect(asked.filter(path => !/greygreygre|pagepagepag/.test(path))).toEqual([]);
});

test('without folders the script prints its arguments and fails', async () => {
  await expect(fetchPosters()).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('CONTENT POSTERS'),
  });
});
