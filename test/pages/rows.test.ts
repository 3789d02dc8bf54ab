import { expect } from 'vitest';
import { BLOG, blogPage, openBlog, TAG } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { later } from '../support/release.ts';
import { text } from '../support/responders.ts';

const POSTS = blogPage(
  '<p>{{< tweet user="chezou" id="1324621428235268096" >}}</p>'.repeat(2),
  TAG.replace('>', ' data-load="click">'),
);

/** The layout of each card, and whether its link is inside the embed. */
const looks = () =>
  [...document.querySelectorAll('tweet-embed')].map(embed => {
    const [card, link] = ['.card', 'a'].map(name => embed.shadowRoot?.querySelector(name));
    const box = link?.getBoundingClientRect();
    const isInside =
      !!box && box.height > 20 && box.bottom <= Math.ceil(embed.getBoundingClientRect().bottom);
    return card ? [getComputedStyle(card).display, isInside] : [];
  });

eachEngine((_engine, test) => {
  test('a row has its look if its descriptor comes late, and its link if the look is missing', async ({
    web,
    page,
  }) => {
    const reader = await page({ width: 500, height: 700 });
    openBlog(web, { '/': POSTS }, {}, { [later('providers/twitter')]: 600 });
    await reader.goto(BLOG);
    await expect.poll(() => reader.evaluate(looks), { timeout: 5000 }).toEqual(Array(2).fill(['flex', true]));
    openBlog(web, { '/again': POSTS, [later('text-card')]: text('', { status: 404 }) });
    await reader.goto(`${BLOG}again`);
    await expect.poll(() => reader.evaluate(looks), { timeout: 5000 }).toEqual(Array(2).fill(['grid', true]));
  });
});
