import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from './blog.ts';
import type { Page } from './browsers/page.ts';
import { settle } from './settle.ts';
import type { Web } from './web.ts';

/** Puts pieces of HTML into a section each. */
export const sectionsOf = (pieces: readonly string[]): string =>
  pieces.map(html => `<section>${html}</section>`).join('');

/** Expects that pieces of HTML, in a page with a script tag, stay as they are in a page without it. */
export async function expectLeftAlone(
  web: Web,
  page: (options: { height: number }) => Promise<Page>,
  pieces: readonly string[],
  tag: string,
): Promise<void> {
  const body = `<main>${sectionsOf(pieces)}</main>`;
  openBlog(web, { '/': blogPage(body, tag), '/plain': blogPage(body, ''), '/own': '' });
  const reader = await page({ height: 3000 });
  const html = () =>
    reader.evaluate(() =>
      [...document.querySelectorAll('section')].map(({ innerHTML, innerText }) => [innerHTML, innerText]),
    );
  await reader.goto(`${BLOG}plain`);
  const plain = await html();
  await reader.goto(BLOG);
  await settle(web, reader);
  await expect.poll(html, { timeout: 10_000 }).toEqual(plain);
  expect((await diaryOf(reader)).errors).toEqual([]);
}
