import { expect } from 'vitest';
import { blogPage, TAG } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';
import { settle } from '../support/settle.ts';
import { openFrames, publishInFrames } from '../support/side-by-side.ts';

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

const LISTENER = `<script>
  window.failures = [];
  addEventListener('embed-error', ({ detail }) => failures.push(detail.code));
</script>`;

const PAGE = blogPage(
  `${LISTENER}<main>${EMBEDS}</main><img src="/x.png">`,
  TAG.replace('<script', '<script data-load="click" data-pause-others="off"'),
);

eachEngine((_engine, test) => {
  test('a frame that a policy of the page forbids gives way to its card', async ({ web, page }) => {
    // Each policy is that of a page in a frame; a page forbids scripts from strings, so all are read from outside.
    const answers = POLICIES.map(([header, policy]) => text(PAGE, { headers: { [header]: policy } }));
    publishInFrames(
      web,
      POLICIES.map(() => ''),
      Object.fromEntries(answers.map((answer, index) => [`/case-${index}`, answer])),
      'width:600px;height:700px',
    );
    const reader = await page({ width: 1900, height: 1450 });
    await openFrames(reader, POLICIES.length);
    await reader.until(() =>
      [...document.querySelectorAll('iframe')].every(
        ({ contentDocument }) => contentDocument?.querySelectorAll('main [state]').length === 2,
      ),
    );
    await reader.evaluate(async () => {
      for (const { contentDocument } of document.querySelectorAll('iframe'))
        for (const embed of contentDocument?.querySelectorAll('main [state]') ?? [])
          await (embed as Element & { activate(): Promise<void> }).activate();
    });
    const seen = async () => {
      const found = await reader.evaluate(() =>
        [...document.querySelectorAll('iframe')].map(({ contentDocument, contentWindow }) => {
          const embeds = [...(contentDocument?.querySelectorAll('main [state]') ?? [])];
          return {
            states: embeds.map(embed => embed.getAttribute('state')),
            failures: (contentWindow as unknown as { failures: string[] }).failures,
            // The card is back, with its link and its button.
            cards: embeds.map(
              ({ shadowRoot }) =>
                !!shadowRoot?.querySelector('a') &&
                !!shadowRoot.querySelector('button') &&
                !shadowRoot.querySelector('iframe'),
            ),
          };
        }),
      );
      return found.map((seen, index) => ({ policy: POLICIES[index]?.slice(0, 2).join(': '), ...seen }));
    };
    const expected = POLICIES.map(([header, policy, states]) => {
      const failed = states.map(state => state === 'failed');
      return {
        policy: `${header}: ${policy}`,
        states,
        failures: failed.filter(Boolean).map(() => 'blocked'),
        cards: failed,
      };
    });
    await expect.poll(seen, { timeout: 10_000 }).toEqual(expected);
    await settle(web, reader);
    expect(await seen()).toEqual(expected);
  });
});
