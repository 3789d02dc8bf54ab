import { expect } from 'vitest';
import { BLOG, blogPage, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { STOPPED_CLOCK } from '../support/page-clock.ts';
import { text } from '../support/responders.ts';

/** The height message of a provider's frame, as JavaScript, and a message in another format that must be ignored. */
const MESSAGES: readonly (readonly [
  provider: string,
  call: string,
  host: string,
  said: string,
  other: string,
])[] = [
  [
    'instagram',
    'CxOWiQNP2MO',
    'www.instagram.com',
    `'{"type":"MEASURE","details":{"height":777}}'`,
    `{type:'MEASURE',details:{height:999}}`,
  ],
  [
    'bluesky',
    '"did:plc:z72i7hdynmk6r22z27h6tvur/3l6oveex3ii2l"',
    'embed.bsky.app',
    `{height:777,id:'x'}`,
    `'{"height":999}'`,
  ],
  ['threads', 'CuXFPIeLLod', 'www.threads.com', '777', `{height:999}`],
  ['telegram', 'durov/68', 't.me', `'{"event":"resize","height":777}'`, `{event:'resize',height:999}`],
  ['note', 'n1c1b44bf72f6', 'note.com', `'height::https://note.com/embed/notes/n1c1b44bf72f6::777'`, `'777'`],
  [
    'codesandbox',
    'ynn88nx9x',
    'codesandbox.io',
    `'{"src":"x","context":"iframe.resize","height":777}'`,
    `{context:'iframe.resize',height:999}`,
  ],
  [
    'asciinema',
    '14',
    'asciinema.org',
    `{type:'bodySize',payload:{width:9,height:777}}`,
    `'{"type":"bodySize","payload":{"height":999}}'`,
  ],
  [
    'reddit',
    '"r/crystalgrowing/comments/1k33pyx"',
    'embed.reddit.com',
    `{type:'resize.embed',data:777}`,
    `{type:'resize',data:999}`,
  ],
];

const posting = (...messages: readonly string[]) =>
  text(`<script>for (const m of [${messages}]) parent.postMessage(m, '*')</script>`);

eachEngine((_engine, test) => {
  test('each frame gets the height that it reports in its provider’s format', async ({ web, page }) => {
    openBlog(web, {
      '/': blogPage(
        MESSAGES.map(([provider, call]) => `<p>{{< ${provider} ${call} >}}</p>`).join(''),
        // In some engines each frame has its own process, and an element times out after 8 s.
        `${STOPPED_CLOCK}<script src="/dist/loader.js" data-load="click"></script>`,
      ),
    });
    for (const [, , host, said, other] of MESSAGES) web.host(host, posting(other, said, '0', 'null', `'x'`));
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(count => document.querySelectorAll('[state=card]').length === count, MESSAGES.length);
    await reader.evaluate(async () => {
      for (const embed of document.querySelectorAll<Element & { activate(): Promise<void> }>('web-embed'))
        await embed.activate();
    });
    await reader.until(count => document.querySelectorAll('[state=ready]').length === count, MESSAGES.length);
    const heights = () =>
      [...document.querySelectorAll('web-embed')].map(e => [
        e.getAttribute('provider'),
        e.shadowRoot?.querySelector('iframe')?.clientHeight,
      ]);
    const all = (count: number) =>
      [...document.querySelectorAll('web-embed')].filter(
        e => e.shadowRoot?.querySelector('iframe')?.clientHeight === 777,
      ).length === count;
    await reader.until(all, MESSAGES.length).catch(() => {});
    expect(await reader.evaluate(heights)).toEqual(MESSAGES.map(([provider]) => [provider, 777]));
  });

  test('a post has its last height from the start when the reader comes back; a frame that reports its height only on request gets the request', async ({
    web,
    page,
  }) => {
    const strict = '<script src="/dist/loader.js" data-privacy="strict"></script>';
    const post = '<p>{{< instagram CxOWiQNP2MO >}}</p>';
    const toot = '<p>{{< mastodon "https://mastodon.social/@Gargron/100254678717223630" >}}</p>';
    openBlog(web, {
      '/': blogPage(post),
      '/again': blogPage(post),
      '/strict': blogPage(post.replace('CxOW', 'CxOX') + toot, strict),
    });
    web.host(
      'mastodon.social',
      text(`<script>addEventListener('message', ({ data, origin }) => {
      if (data.type === 'setHeight' && origin === 'https://blog.example')
        parent.postMessage({ type: 'setHeight', id: data.id, height: innerWidth > 400 ? 321 : 432 }, origin);
    })</script>`),
    );
    web.host('www.instagram.com', posting(MESSAGES[0]?.[3] ?? ''));
    const reader = await page({ width: 800 });
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('web-embed')?.clientHeight === 777);
    // Now it sends nothing.
    web.host('www.instagram.com', () => undefined);
    await reader.goto(`${BLOG}again`);
    await reader.until(() => document.querySelector('web-embed[state=loading]'));
    expect(await reader.evaluate(() => document.querySelector('web-embed')?.clientHeight)).toBe(777);
    web.host('www.instagram.com', posting(MESSAGES[0]?.[3] ?? ''));
    await reader.goto(`${BLOG}strict`);
    await reader.click(['web-embed', 'button']);
    await reader.until(() => document.querySelector('web-embed')?.clientHeight === 777);
    expect(await reader.evaluate(() => Object.keys(sessionStorage))).toEqual([
      'shortcode-embeds:instagram/p/CxOWiQNP2MO',
    ]);

    await reader.click(['[provider=mastodon]', 'button']);
    await reader.until(() => document.querySelector('[provider=mastodon]')?.clientHeight === 321);
    // The request is repeated when the width changes.
    await reader.evaluate(() => {
      document.body.style.width = '300px';
    });
    await reader.until(() => document.querySelector('[provider=mastodon]')?.clientHeight === 432);
  });
});
