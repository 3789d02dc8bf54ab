import { expect } from 'vitest';
import { BLOG, blogPage, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';

const STRICT = '<script src="/dist/loader.js" data-privacy="strict"></script>';
const VIDEO = '<yt-embed src="nNFCc3nowfg" load="click"></yt-embed>';

/** The parts in the shadow root of the first embed. */
const parts = () => {
  const root = document.querySelector('yt-embed')?.shadowRoot;
  return ['ask', 'button', 'frame'].filter(part => root?.querySelector(`[part~=${part}]`)).join();
};

eachEngine((_engine, test) => {
  test('a card asks for consent until its provider is granted, and then shows its button', async ({
    web,
    page,
  }) => {
    openBlog(web, { '/': blogPage(VIDEO, STRICT) });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(
      parts => document.querySelector('yt-embed')?.shadowRoot?.querySelector(`[part~=${parts}]`),
      'ask',
    );
    expect(await reader.evaluate(parts)).toBe('ask');
    await reader.evaluate(async () => void (await globalThis.shortcodeEmbeds?.consent.grant('youtube')));
    await reader.until(() => document.querySelector('yt-embed')?.shadowRoot?.querySelector('[part~=button]'));
    expect(await reader.evaluate(parts)).toBe('button');
    // A card that is added later does not ask.
    await reader.evaluate(html => {
      document.body.innerHTML = html;
    }, VIDEO);
    await reader.until(() => document.querySelector('yt-embed')?.shadowRoot?.querySelector('[part~=button]'));
    expect(await reader.evaluate(parts)).toBe('button');
  });

  test('an embed that was detached during the revocation asks for consent when it is inserted again', async ({
    web,
    page,
  }) => {
    openBlog(web, { '/': blogPage(VIDEO, STRICT) });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('yt-embed')?.shadowRoot?.querySelector('[part~=ask]'));
    await reader.evaluate(async () => void (await globalThis.shortcodeEmbeds?.consent.grant('youtube')));
    await reader.click(['yt-embed', '[part~=button]']);
    await reader.until(() => document.querySelector('yt-embed[state=ready]'));
    await reader.evaluate(async () => {
      const embed = document.querySelector('yt-embed') as Element;
      embed.remove();
      await globalThis.shortcodeEmbeds?.consent.revoke('youtube');
      document.body.append(embed);
    });
    await reader.until(() => document.querySelector('yt-embed')?.shadowRoot?.querySelector('[part~=ask]'));
    expect(await reader.evaluate(parts)).toBe('ask');
  });
});
