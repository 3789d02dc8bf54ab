import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import getPort from 'get-port';
import { afterAll, beforeAll, expect, test } from 'vitest';

const [, code = ''] = /^```js\n(.*?)^```$/ms.exec(readFileSync('docs/static-posts.md', 'utf8')) ?? [];

// Every provider answers with the URL of the request; the post 21 does not exist.
const SHIM = `let times = 0; globalThis.fetch = async address => {
  const asked = { html: String(address), times: ++times };
  return new Response(JSON.stringify(asked), { status: String(address).includes('21') ? 404 : 200 });
};`;

let endpoint = '';
let child: ReturnType<typeof spawn>;

beforeAll(async () => {
  const port = await getPort({ host: '127.0.0.1' });
  endpoint = `http://127.0.0.1:${port}/oembed`;
  child = spawn(process.execPath, ['--input-type=module', '--eval', `${SHIM}\n${code}`], {
    env: { ...process.env, PORT: `${port}` },
    stdio: 'inherit',
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(endpoint).catch(() => undefined)) return;
    await pause(50);
  }
});

afterAll(() => void child.kill());

const ask = async (url: string) => {
  const response = await fetch(`${endpoint}?url=${encodeURIComponent(url)}&format=json`);
  return [response.status, await response.json()];
};

test('the endpoint of the docs fetches a post from its provider once, by its canonical URL', async () => {
  const asked =
    'https://publish.x.com/oembed?omit_script=true&dnt=true&url=https%3A%2F%2Fx.com%2Fjack%2Fstatus%2F20';
  expect(await ask('https://x.com/jack/status/20')).toEqual([200, { html: asked, times: 1 }]);
  expect(await ask('https://twitter.com/jack/status/20?s=09')).toEqual([200, { html: asked, times: 1 }]);
});

test.each([
  ['a post that is gone', 'https://x.com/jack/status/21'],
  ['a service that it does not know', 'https://www.youtube.com/watch?v=nNFCc3nowfg'],
  ['what is no post', 'http://127.0.0.1/'],
  ['nothing', ''],
])('the endpoint answers 404 for %s', async (_, url) => expect(await ask(url)).toEqual([404, {}]));
