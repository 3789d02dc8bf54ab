import { expect } from 'vitest';
import { BLOG, blogPage, openBlog, TAG } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { settle } from '../support/settle.ts';

const EMBEDS =
  '<yt-embed src="nNFCc3nowfg"></yt-embed><web-embed src="https://vimeo.com/76979871"></web-embed>';

const SELF = "script-src 'self' 'unsafe-inline'";

// The policy, and the state of each embed after its frame was asked for.
const POLICIES: readonly (readonly [header: string, policy: string, states: readonly string[]])[] = [
  ['content-security-policy', `${SELF}; frame-src 'none'`, ['failed', 'failed']],
  ['content-security-policy', `${SELF}; default-src 'self'`, ['failed', 'failed']],
  ['content-security-policy', `${SELF}; frame-src https://player.vimeo.com`, ['failed', 'ready']],
  ['content-security-policy-report-only', "frame-src 'none'", ['ready', 'ready']],
  // Another violation of the page's is none of ours.
  ['content-security-policy', `${SELF}; img-src 'none'`, ['ready', 'ready']],
];

eachEngine((_engine, test) => {
  test.for(POLICIES)(
    'a frame that %s forbids gives way to its card: %s',
    async ([header, policy, states], { web, page }) => {
      const listener = `<script>
      window.failures = [];
      addEventListener('embed-error', ({ detail }) => failures.push(detail.code));
    </script>`;
      openBlog(
        web,
        {
          '/': blogPage(
            `${listener}<main>${EMBEDS}</main><img src="/x.png">`,
            TAG.replace('<script', '<script data-load="click" data-pause-others="off"'),
          ),
        },
        { [header]: policy },
      );
      const reader = await page();
      await reader.goto(BLOG);
      await reader.until(() => document.querySelectorAll('main [state]').length === 2);
      await reader.evaluate(() =>
        Promise.all(
          [...document.querySelectorAll<Element & { activate(): Promise<void> }>('main [state]')].map(embed =>
            embed.activate(),
          ),
        ),
      );
      await reader.until(() => !document.querySelector('main [state=loading]'));
      await settle(web, reader);
      expect(
        await reader.evaluate(() =>
          [...document.querySelectorAll('main [state]')].map(embed => embed.getAttribute('state')),
        ),
      ).toEqual(states);
      const failed = states.filter(state => state === 'failed');
      expect(await reader.evaluate(() => (window as unknown as { failures: string[] }).failures)).toEqual(
        failed.map(() => 'blocked'),
      );
      // The card is back, with its link and its button.
      expect(
        await reader.evaluate(
          () =>
            [...document.querySelectorAll('main [state=failed]')].filter(
              ({ shadowRoot }) =>
                shadowRoot?.querySelector('a') &&
                shadowRoot.querySelector('button') &&
                !shadowRoot.querySelector('iframe'),
            ).length,
        ),
      ).toBe(failed.length);
    },
  );
});
