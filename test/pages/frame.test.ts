import { beforeAll, expect } from 'vitest';
import type { makeFrame as MakeFrame } from '../../src/security/frame.ts';
import { BLOG, blogPage, openBlog } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { bundle } from '../support/bundle.ts';
import { eachEngine, type PageTest } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';

// The built files make frames from their own descriptors only, so never one with a bad URL.
const HEAD =
  '<script type="module">import { makeFrame } from "/frame.js"; window.makeFrame = makeFrame;</script>';

const BAD_URLS = [
  'http://player.example/',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://player.example/1',
  'about:blank',
];

let code = '';
beforeAll(async () => {
  code = await bundle('src/security/frame.ts');
});

async function open({ web, page }: PageTest): Promise<Page> {
  openBlog(web, { '/': blogPage('', HEAD), '/frame.js': text(code, { type: 'text/javascript' }) });
  const reader = await page();
  await reader.goto(BLOG);
  await reader.until(() => 'makeFrame' in window);
  return reader;
}

/** Makes a frame, and returns its attributes in order and whether it is connected. */
const frameOf = (address: string, title: string, rights: { allow: string; sandbox?: string }) => {
  const { makeFrame } = window as unknown as { makeFrame: typeof MakeFrame };
  const frame = makeFrame(new URL(address), title, rights);
  return {
    isConnected: frame.isConnected,
    attributes: [...frame.attributes].map(({ name, value }) => [name, value] as const),
  };
};

eachEngine((_engine, test) => {
  test('a frame has exactly its attributes before it is connected', async ({ web, page }) => {
    const reader = await open({ web, page });
    const { isConnected, attributes } = await reader.evaluate(
      frameOf,
      'https://player.example/a?b=c',
      'A "talk" <b>',
      { allow: 'fullscreen' },
    );
    expect(isConnected).toBe(false);
    expect(Object.fromEntries(attributes)).toEqual({
      title: 'A "talk" <b>',
      allow: 'fullscreen',
      referrerpolicy: 'strict-origin-when-cross-origin',
      allowfullscreen: '',
      loading: 'eager',
      part: 'frame',
      src: 'https://player.example/a?b=c',
    });
  });

  test('`sandbox` is set before `src`, because it applies only to later navigations', async ({
    web,
    page,
  }) => {
    const reader = await open({ web, page });
    const { attributes } = await reader.evaluate(frameOf, 'https://player.example/', 'A talk', {
      allow: '',
      sandbox: 'allow-scripts',
    });
    const names = attributes.map(([name]) => name);
    expect(names.indexOf('sandbox')).toBeLessThan(names.indexOf('src'));
    expect(Object.fromEntries(attributes).sandbox).toBe('allow-scripts');
  });

  test('no frame is made for a URL that is not https', async ({ web, page }) => {
    const reader = await open({ web, page });
    const tried = await reader.evaluate(
      addresses =>
        addresses.map(address => {
          const { makeFrame } = window as unknown as { makeFrame: typeof MakeFrame };
          try {
            return makeFrame(new URL(address), 'A talk', { allow: '' }).outerHTML;
          } catch (error) {
            return (error as Error).name;
          }
        }),
      BAD_URLS,
    );
    for (const [index, address] of BAD_URLS.entries()) expect(tried[index], address).toBe('TypeError');
  });
});
