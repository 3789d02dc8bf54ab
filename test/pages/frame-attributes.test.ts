import { expect } from 'vitest';
import { BLOG, blogPage, openBlog, TAG } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { settle } from '../support/settle.ts';

const SRC = 'src="https://www.youtube.com/embed/nNFCc3nowfg"';

// The attributes of a frame, and those of the element in its place, beside the element's own.
const KEPT: readonly (readonly [frame: string, element: Readonly<Record<string, string>>])[] = [
  ['id="talk"', { id: 'talk' }],
  ['class="player wide"', { class: 'player wide' }],
  ['name="talk"', { name: 'talk' }],
  ['data-chapter="2" data-v-7ba5bd90=""', { 'data-chapter': '2', 'data-v-7ba5bd90': '' }],
  ['data-onclick="x"', { 'data-onclick': 'x' }],
  // Not those that a lazy loader or a consent tool acts on, nor what would change the element.
  ['class="lazyload"', {}],
  ['class="optanon-category-C0004"', {}],
  ['data-cookieconsent="marketing"', {}],
  ['data-lazy-src="x" data-srcdoc="x"', {}],
  ['onload="x" style="color:red" srcdoc="" allow="autoplay" part="frame" state="ready"', {}],
];

eachEngine((_engine, test) => {
  test('scripts and style sheets of the page find the element by what they knew the frame by', async ({
    web,
    page,
  }) => {
    const frames = KEPT.map(([attributes]) => `<div><iframe ${SRC} ${attributes}></iframe></div>`).join('');
    const script = `<script>window.seen = document.getElementById('talk') !== null</script>`;
    openBlog(web, { '/': blogPage(`<main>${frames}</main>${script}`) });
    const reader = await page();
    await reader.goto(BLOG);
    await settle(web, reader);
    const kept = await reader.evaluate(() =>
      [...document.querySelectorAll('main yt-embed')].map(element =>
        Object.fromEntries(
          [...element.attributes]
            .filter(
              ({ name }) =>
                !/^(?:from|src|state|provider|title|width|height|ratio|v-pre|ng-non-bindable)$/.test(name),
            )
            .map(({ name, value }) => [name, value]),
        ),
      ),
    );
    expect(kept).toEqual(KEPT.map(([, element]) => element));
    // The element is there as soon as the frame would be.
    expect(await reader.evaluate(() => (window as { seen?: boolean }).seen)).toBe(true);
  });

  test('a script that sets the src of its frame by id sets that of the element', async ({ web, page }) => {
    openBlog(web, { '/': blogPage(`<main><iframe id="player" ${SRC}></iframe></main>`) });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('main yt-embed[state=card]'));
    await reader.evaluate(() => {
      (document.getElementById('player') as HTMLIFrameElement).src = 'https://youtu.be/dQw4w9WgXcQ';
    });
    await reader.until(() => document.querySelector('main yt-embed')?.getAttribute('src') === 'dQw4w9WgXcQ');
  });

  test('a button of a card inside a link loads the frame and does not follow the link', async ({
    web,
    page,
  }) => {
    const inLink = '<a id="around" href="/elsewhere"><yt-embed src="nNFCc3nowfg"></yt-embed></a>';
    const reader = await page();
    for (const tag of [TAG, TAG.replace('<script', '<script data-privacy="strict"')]) {
      openBlog(web, { '/': blogPage(`<main>${inLink}</main>`, tag), '/elsewhere': blogPage('elsewhere') });
      await reader.goto(BLOG);
      await reader.until(() =>
        document.querySelector('yt-embed[state=card]')?.shadowRoot?.querySelector('button'),
      );
      await reader.click(['yt-embed', 'button']);
      await reader.until(() => document.querySelector('yt-embed')?.shadowRoot?.querySelector('iframe'));
      expect(await reader.evaluate(() => location.pathname)).toBe('/');
    }
  });
});
