import { expect } from 'vitest';
import { BLOG, blogPage, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';

eachEngine((engine, test) => {
  test('a button before a loaded player leads to the link after it, and is gone with the player', async ({
    web,
    page,
  }) => {
    openBlog(web, {
      '/': blogPage(
        '<p><a id="before" href="#">before</a></p><yt-embed src="nNFCc3nowfg" title="The talk"></yt-embed>',
      ),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.click(['yt-embed', 'button']);
    await reader.until(() => document.querySelector('yt-embed[state=ready]'));
    // It comes with `playback.js`, which may be later than the frame.
    await reader.until(() => document.querySelector('yt-embed')?.shadowRoot?.querySelector('[part=skip]'));
    const look = () => {
      const skip = document.querySelector('yt-embed')?.shadowRoot?.querySelector('[part=skip]');
      const { clipPath, display } = skip ? getComputedStyle(skip) : ({} as CSSStyleDeclaration);
      return [skip?.textContent, clipPath, display];
    };
    expect(await reader.evaluate(look)).toEqual(['Skip the player', 'inset(50%)', 'block']);
    // The focus moves into the frame some time after the frame has loaded.
    await reader.until(() => document.activeElement?.localName === 'yt-embed');
    await reader.evaluate(() => document.getElementById('before')?.focus());
    await reader.press('Tab');
    expect(await reader.focusedPath()).toEqual(['yt-embed', 'button']);
    // The window of an automated WebKit is never focused, so `:focus` does not match.
    if (engine !== 'webkit')
      expect(await reader.evaluate(look)).toEqual(['Skip the player', 'none', 'block']);
    await reader.press('Enter');
    expect(await reader.focusedPath()).toEqual(['yt-embed', 'a']);
    await reader.evaluate(() => {
      const video = document.querySelector('yt-embed');
      if (video) video.src = 'aaaaaaaaaaa';
    });
    await reader.until(() => document.querySelector('yt-embed[state=card]'));
    await reader.until(() => !document.querySelector('yt-embed')?.shadowRoot?.querySelector('[part=skip]'));
  });
});
