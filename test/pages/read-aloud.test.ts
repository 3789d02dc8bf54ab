import { expect } from 'vitest';
import { BLOG, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';

eachEngine((engine, test) => {
  // The other drivers do not tell the tree.
  if (engine !== 'chromium') return;

  test('a screen reader reads the embeds of the demo as groups with a title, a button and a link', async ({
    web,
    page,
  }) => {
    openBlog(web, {});
    // All embeds are in view.
    const reader = await page({ width: 800, height: 7000 });
    await reader.goto(`${BLOG}demo/post.html`);
    await reader.until(() => {
      const embeds = [...document.querySelectorAll('yt-embed, slides-embed, speakerdeck-embed, tweet-embed')];
      return (
        embeds.length === 7 &&
        embeds.every(embed => embed.matches('[state=ready]') || embed.shadowRoot?.querySelector('button'))
      );
    });
    await reader.until(() => document.querySelector('tweet-embed[state=ready]'));
    await expect(await reader.tree()).toMatchFileSnapshot('./read-aloud.txt');
  });
});
