import { expect } from 'vitest';
import { providers } from '../../src/entries/lib/providers.ts';
import { BLOG, blogPage, type Diary, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { passBy } from '../support/pass-by.ts';

const EXAMPLES = providers.flatMap(({ name, examples }) => examples.map(address => [name, address] as const));

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const CLICK_TAG = '<script src="/dist/loader.js" data-load="click"></script>';

eachEngine((engine, test) => {
  test('every provider in the built gallery shows a card', async ({ web, page }) => {
    openBlog(web, {});
    const reader = await page();
    await reader.goto(`${BLOG}demo/gallery.html`, { wait: 'none' });
    await reader.until(() => document.readyState === 'complete');
    await reader.until(() => !document.querySelector('section > :last-child:not([state])'));
    await passBy(reader);
    await reader.untilWithin(
      20_000,
      count =>
        [...document.querySelectorAll('section > :last-child')].filter(({ shadowRoot }) =>
          shadowRoot?.querySelector('[part~=card]'),
        ).length === count,
      providers.length,
    );
    const cards = await reader.evaluate(() =>
      [...document.querySelectorAll('section > :last-child')].map(embed => [
        embed.parentElement?.id ?? '',
        embed.getAttribute('provider') ?? '',
        embed.getAttribute('state') ?? '',
      ]),
    );
    expect(cards.toSorted()).toEqual(providers.map(({ name }) => [name, name, 'card']).toSorted());
  });

  // The examples resolve the same in every engine.
  if (engine !== 'chromium') return;

  test('a call with any example of any provider becomes a card, without errors or warnings', async ({
    web,
    page,
  }) => {
    const calls = EXAMPLES.map(
      ([name, address]) => `<section><p>{{&lt; ${name} "${escaped(address)}" &gt;}}</p></section>`,
    );
    openBlog(web, { '/': blogPage(calls.join(''), CLICK_TAG) });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.untilWithin(
      30_000,
      count => document.querySelectorAll('section [state]').length === count,
      EXAMPLES.length,
    );
    const shown = await reader.evaluate(() =>
      [...document.querySelectorAll('section')].map(section => {
        const embed = section.querySelector('[state]');
        return [embed?.getAttribute('provider') ?? '', embed?.getAttribute('state') ?? ''];
      }),
    );
    expect(shown.map(([provider, state], index) => [EXAMPLES[index]?.[1], provider, state])).toEqual(
      EXAMPLES.map(([name, address]) => [address, name, 'card']),
    );
    const { errors, warnings } = await reader.evaluate(() => (window as unknown as { diary: Diary }).diary);
    expect([...errors, ...warnings]).toEqual([]);
  });
});
