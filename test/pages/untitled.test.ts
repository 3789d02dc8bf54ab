import { expect } from 'vitest';
import { BLOG, blogPage, openBlog } from '../support/blog.ts';
import { eachEngine, isFirst } from '../support/each-engine.ts';

const DECKS = ['af1c9b53d63b4e6baa85652793ec4ca9', '230d7fccb9314f039a8ab55aaf58c62c'];

eachEngine((engine, test) => {
  if (!isFirst(engine)) return;

  test('decks without titles have different names, a deck with a title has that, and a single video has no number', async ({
    web,
    page,
  }) => {
    const decks = DECKS.map(id => `<speakerdeck-embed load="click" src="${id}"></speakerdeck-embed>`);
    openBlog(web, {
      '/': blogPage(
        `${decks.join('')}<p>{{< speakerdeck 448751cd3ceb43149100f61912248fc0 >}}</p><yt-embed src="nNFCc3nowfg"></yt-embed>
         <web-embed load="click" src="https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT"></web-embed>
         <web-embed load="click" src="https://codepen.io/team/codepen/pen/PNaGbb" title="A pen"></web-embed>`,
      ),
    });
    const reader = await page({ height: 4000 });
    await reader.goto(BLOG);
    await reader.until(() => {
      const embeds = [...document.querySelectorAll('speakerdeck-embed, yt-embed, web-embed')];
      return embeds.length === 6 && embeds.every(embed => embed.shadowRoot?.querySelector('[role=group]'));
    });
    const names = await reader.evaluate(() =>
      [...document.querySelectorAll('speakerdeck-embed, yt-embed, web-embed')].map(
        ({ shadowRoot }) => shadowRoot?.querySelector('[role=group]')?.ariaLabel,
      ),
    );
    expect(names).toEqual([
      'Slides on Speaker Deck (1 of 3)',
      'Slides on Speaker Deck (2 of 3)',
      'Slides on Speaker Deck (3 of 3)',
      'Video on YouTube',
      'Audio on Spotify',
      'A pen',
    ]);
  });
});
