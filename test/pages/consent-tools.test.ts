import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine } from '../support/each-engine.ts';
import { packageFile } from '../support/package-file.ts';
import type { Web } from '../support/web.ts';

const STRICT = '<script src="/dist/loader.js" data-privacy="strict"></script>';
const DOC = readFileSync('docs/consent.md', 'utf8');

/** The code below a heading of `docs/consent.md`, as it is written. */
const recipe = (heading: string): string => {
  const [, code] = new RegExp(`^### ${heading}\\n\\n\`\`\`html\\n(.*?)^\`\`\`$`, 'ms').exec(DOC) ?? [];
  if (!code) throw new Error(`no code below ${heading}`);
  return code;
};

const TOOLS = {
  '/klaro/klaro.js': packageFile('klaro/dist/klaro.js'),
  '/iframemanager/iframemanager.css': packageFile('@orestbida/iframemanager/dist/iframemanager.css'),
  '/iframemanager/iframemanager.js': packageFile('@orestbida/iframemanager/dist/iframemanager.js'),
  '/cookieconsent/cookieconsent.css': packageFile('vanilla-cookieconsent/dist/cookieconsent.css'),
  '/cookieconsent/cookieconsent.esm.js': packageFile('vanilla-cookieconsent/dist/cookieconsent.esm.js'),
};

const publish = (web: Web, code: string) =>
  openBlog(web, { '/': blogPage('<p>{{< youtube nNFCc3nowfg >}}</p>', STRICT + code), ...TOOLS });

/** Waits until the card asks for consent (`ask`) or is an ordinary card (`button`). */
const shows = (reader: Page, part: 'ask' | 'button') =>
  reader.until(part => document.querySelector('yt-embed')?.shadowRoot?.querySelector(`[part=${part}]`), part);

/** Clicks a button of the card by script, because a tool's banner can cover it. */
const press = (reader: Page, part: string) =>
  reader.evaluate(
    part =>
      document.querySelector('yt-embed')?.shadowRoot?.querySelector<HTMLElement>(`[part=${part}]`)?.click(),
    part,
  );

/** Gives consent on the card, which then loads its player. */
async function always(reader: Page): Promise<void> {
  await press(reader, 'always');
  // Leaving a page while a frame loads breaks the driver of Firefox.
  await reader.until(() => document.querySelector('yt-embed[state=ready]'));
}

// Marks the frames outside of cards that have loaded.
const MARK_LOADED = `<script>document.addEventListener('load', ({ target }) => {
  if (target.localName === 'iframe' && target.src) target.dataset.loaded = '';
}, true);</script>`;

eachEngine((_engine, test) => {
  test('the recipe for any tool with a callback works in both directions', async ({ web, page }) => {
    const tool = '<script>window.told = []; var tool = { set: (...said) => told.push(said) };</script>';
    publish(web, tool + recipe('Any tool with a callback'));
    const reader = await page();
    await reader.goto(BLOG);
    await shows(reader, 'ask');
    await reader.evaluate(() => Reflect.get(window, 'onConsent')(true));
    await shows(reader, 'button');
    await reader.evaluate(() => Reflect.get(window, 'onConsent')(false));
    await shows(reader, 'ask');
    await always(reader);
    expect(await reader.until(() => Reflect.get(window, 'told')[0])).toEqual(['youtube', true]);
  });

  test('the recipe for Klaro works in both directions', async ({ web, page }) => {
    publish(web, recipe('Klaro'));
    const reader = await page();
    await reader.goto(BLOG);
    await shows(reader, 'ask');
    const decide = (allowed: boolean) => {
      const manager = Reflect.get(window, 'klaro').getManager();
      manager.updateConsent('youtube', allowed);
      manager.saveAndApplyConsents();
    };
    await reader.evaluate(decide, true);
    await shows(reader, 'button');
    await reader.goto(BLOG);
    await shows(reader, 'button');
    await reader.evaluate(decide, false);
    await shows(reader, 'ask');
    await always(reader);
    const known = () => Reflect.get(window, 'klaro').getManager().getConsent('youtube');
    await reader.until(known);
    expect(await reader.evaluate(() => Reflect.get(window, 'klaro').getManager().getConsent('vimeo'))).toBe(
      false,
    );
    await reader.goto(BLOG);
    await shows(reader, 'button');
    await reader.evaluate(() => shortcodeEmbeds?.consent.revoke());
    await shows(reader, 'ask');
    expect(await reader.evaluate(known)).toBe(false);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('the recipe for vanilla-cookieconsent works in both directions', async ({ web, page }) => {
    // The tool hides from bots, and an automated browser identifies itself as one.
    const person = '<script>Object.defineProperty(navigator, "webdriver", { value: false });</script>';
    const handle =
      '<script type="module">import * as tool from "/cookieconsent/cookieconsent.esm.js"; window.tool = tool;</script>';
    publish(web, person + recipe('vanilla-cookieconsent') + handle);
    const reader = await page();
    await reader.goto(BLOG);
    await shows(reader, 'ask');
    await reader.until(() => document.querySelector('#cc-main [data-role=all]'));
    await reader.evaluate(() => document.querySelector<HTMLElement>('#cc-main [data-role=all]')?.click());
    await shows(reader, 'button');
    await reader.goto(BLOG);
    await shows(reader, 'button');
    await reader.evaluate(() => Reflect.get(window, 'tool').acceptService([], 'embeds'));
    await shows(reader, 'ask');
    await always(reader);
    await reader.until(() => Reflect.get(window, 'tool').acceptedService('youtube', 'embeds'));
    await reader.goto(BLOG);
    await shows(reader, 'button');
    await reader.evaluate(() => shortcodeEmbeds?.consent.revoke('youtube'));
    await shows(reader, 'ask');
    await reader.until(() => !Reflect.get(window, 'tool').acceptedService('youtube', 'embeds'));
    expect(web.hosts().filter(host => !/blog\.example|ytimg|youtube-nocookie/.test(host))).toEqual([]);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('the recipe for iframemanager works in both directions', async ({ web, page }) => {
    const tag = STRICT.replace('data-privacy', 'data-ignore="[data-service]" data-privacy');
    const own = '<div data-service="youtube" data-id="aaaaaaaaaaa"></div>';
    openBlog(web, {
      '/': blogPage(`${own}<p>{{< youtube nNFCc3nowfg >}}</p>`, MARK_LOADED + tag + recipe('iframemanager')),
      ...TOOLS,
    });
    const reader = await page();
    // Removing a frame while it loads breaks the driver of Firefox.
    const framed = () => document.querySelector('[data-service] iframe[data-loaded]');
    await reader.goto(BLOG);
    await shows(reader, 'ask');
    // Consent given on a card applies to the tool, on this page and the next.
    await always(reader);
    await reader.until(framed);
    await reader.goto(BLOG);
    await shows(reader, 'button');
    await reader.until(framed);
    // A revocation applies to both.
    await reader.evaluate(() => shortcodeEmbeds?.consent.revoke('youtube'));
    await shows(reader, 'ask');
    await reader.until(() => !document.querySelector('[data-service] iframe'));
    // Consent given by the tool's own button applies to the cards.
    await reader.evaluate(() => Reflect.get(window, 'iframemanager')().acceptService('youtube'));
    await shows(reader, 'button');
    await reader.until(framed);
    await reader.goto(BLOG);
    await shows(reader, 'button');
    expect((await diaryOf(reader)).errors).toEqual([]);
  });
});
