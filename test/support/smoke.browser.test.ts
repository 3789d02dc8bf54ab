import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';

test('the internet of a browser test is made of stubs', async () => {
  await commands.requests();
  const frame = document.createElement('iframe');
  frame.src = 'https://www.youtube-nocookie.com/embed/x';
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const seen = await commands.requests();
  expect(seen.map(request => request.host + request.path)).toContain('www.youtube-nocookie.com/embed/x');
});
