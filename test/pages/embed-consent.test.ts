import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, TAG } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine } from '../support/each-engine.ts';
import { later } from '../support/release.ts';

const LIST = '<p>What you allow:</p><embed-consent></embed-consent>';

/** The texts of the list, once the first one begins with `start`. */
const textsOf = (reader: Page, start: string, selector = 'embed-consent') =>
  reader.until(
    (start, selector) => {
      const root = document.querySelector(selector)?.shadowRoot;
      const texts = [...(root?.querySelectorAll('p, li, ul + button') ?? [])].map(
        ({ textContent }) => textContent,
      );
      return texts[0]?.startsWith(start) && texts;
    },
    start,
    selector,
  );

const grant = (reader: Page, ...providers: string[]) =>
  reader.evaluate(async providers => {
    for (const provider of providers) await shortcodeEmbeds?.consent.grant(provider, { remember: true });
  }, providers);

const NOTHING = 'Nothing is loaded from other services without asking you.';

eachEngine((_engine, test) => {
  test('the list shows the granted providers, and its buttons revoke them', async ({ web, page }) => {
    openBlog(web, { '/': blogPage(LIST) });
    const reader = await page();
    await reader.goto(BLOG);
    expect(await textsOf(reader, 'Nothing')).toEqual([NOTHING]);
    expect(web.log.map(({ path }) => path)).not.toContain(later('elements'));
    await grant(reader, 'youtube', 'acme');
    expect(await textsOf(reader, 'Loaded')).toEqual([
      'Loaded without asking you:',
      'YouTube Ask again before loading YouTube',
      'acme Ask again before loading acme',
      'Ask again for all services',
    ]);
    await reader.click(['embed-consent', 'li button']);
    await reader.until(() =>
      document.querySelector('embed-consent')?.shadowRoot?.querySelector('li:only-child'),
    );
    // The button is gone, and the focus stays in the list.
    expect((await reader.focusedPath())[0]).toBe('embed-consent');
    await grant(reader, 'vimeo');
    await reader.click(['embed-consent', 'ul + button']);
    expect(await textsOf(reader, 'Nothing')).toEqual([NOTHING]);
    expect(await reader.evaluate(() => localStorage.length)).toBe(0);
    expect(web.hosts()).toEqual(['blog.example']);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('the list shows a grant with exceptions, and follows changes in another tab', async ({
    web,
    page,
  }) => {
    openBlog(web, { '/': blogPage(`${LIST}<iframe src="/other"></iframe>`), '/other': blogPage('') });
    const reader = await page();
    await reader.goto(BLOG);
    await textsOf(reader, 'Nothing');
    await reader.evaluate(async () => {
      const tab = document.querySelector('iframe') as HTMLIFrameElement;
      const { consent } = (tab.contentWindow as typeof window).shortcodeEmbeds as NonNullable<
        typeof shortcodeEmbeds
      >;
      await consent.grant('*', { remember: true });
      await consent.revoke('youtube');
      await consent.revoke('vimeo');
    });
    await reader.until(() =>
      document.querySelector('embed-consent')?.shadowRoot?.textContent?.includes('Vimeo'),
    );
    expect(await textsOf(reader, 'Loaded')).toEqual([
      'Loaded without asking you:',
      'All services except YouTube and Vimeo Ask again for all services',
    ]);
  });

  test.for([
    ['de', 'Wird', 'Alle Dienste außer YouTube und Vimeo Bei allen Diensten wieder nachfragen'],
    // A language without strings: the list is in English like the words around it.
    ['fi', 'Loaded', 'All services except YouTube and Vimeo Ask again for all services'],
  ] as const)(
    'the names of services are listed in the language of the words, in a page in %s',
    async ([lang, start, item], { web, page }) => {
      openBlog(web, { '/': blogPage(`<div lang="${lang}">${LIST}</div>`) });
      const reader = await page();
      await reader.goto(BLOG);
      await reader.evaluate(async () => {
        await shortcodeEmbeds?.consent.grant('*', { remember: true });
        await shortcodeEmbeds?.consent.revoke('youtube');
        await shortcodeEmbeds?.consent.revoke('vimeo');
      });
      await reader.until(() =>
        document.querySelector('embed-consent')?.shadowRoot?.textContent?.includes('Vimeo'),
      );
      expect(await textsOf(reader, start)).toContain(item);
    },
  );

  test('the list follows the language of the page', async ({ web, page }) => {
    openBlog(web, { '/': blogPage(LIST) });
    const reader = await page();
    await reader.goto(BLOG);
    await textsOf(reader, 'Nothing');
    const speak = (...langs: string[]) =>
      reader.evaluate(langs => {
        for (const lang of langs) document.documentElement.lang = lang;
      }, langs);
    await speak('de');
    await textsOf(reader, 'Ohne Nachfrage');
    // The last one counts, although its strings are here first.
    await speak('ja', 'en');
    await textsOf(reader, 'Nothing');
    await speak('de', 'fr');
    await textsOf(reader, 'Rien');
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('a list that is added late uses the language of the page', async ({ web, page }) => {
    openBlog(web, { '/': blogPage('<main lang="de"></main>', TAG) });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.evaluate(() => {
      document.querySelector('main')?.append(document.createElement('embed-consent'));
    });
    expect(await textsOf(reader, 'Ohne')).toEqual([
      'Ohne Nachfrage wird nichts von anderen Diensten geladen.',
    ]);
    await grant(reader, 'youtube');
    const sizes = await reader.until(() => {
      const buttons = document.querySelector('embed-consent')?.shadowRoot?.querySelectorAll('button');
      return [...(buttons ?? [])].map(button => button.getBoundingClientRect().height)[0];
    });
    expect(sizes).toBeGreaterThanOrEqual(24);
  });
});
