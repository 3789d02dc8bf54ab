import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine, isFirst } from '../support/each-engine.ts';
import { later } from '../support/release.ts';

const TAG =
  '<script src="/dist/loader.js" data-them="dark" data-pause-other="off" data-cfasync="false" data-category="embeds"></script>';
const CALLS =
  '<p>{{&lt; youtube id="nNFCc3nowfg" titel="A talk" &gt;}}</p><p>{{&lt; youtube id="aaaaaaaaaaa" start="abc" &gt;}}</p>' +
  '<p>{{&lt; youtube id="bbbbbbbbbbb" class="wide" start="90" title="A talk" &gt;}}</p>';
const REFUSED = '<p>{{&lt; yuotube nNFCc3nowfg &gt;}}</p>';

const OPTION = 'unknown-option: the script tag has no option of this name: ';
const ARGUMENT = 'dropped-argument: an argument that counts for nothing in a call of YouTube: ';
const OPTIONS_TOLD = [
  `${OPTION}data-pause-other — did you mean data-pause-others? <script>`,
  `${OPTION}data-them — did you mean data-theme? <script>`,
];
const ARGUMENTS_TOLD = [
  `${ARGUMENT}start=abc ({{< youtube id="aaaaaaaaaaa" start="abc" >}}) <yt-embed>`,
  `${ARGUMENT}titel= — did you mean title=? ({{< youtube id="nNFCc3nowfg" titel="A talk" >}}) <yt-embed>`,
];

const isTold = /(?:unknown-option|dropped-argument): .*/;

eachEngine((engine, test) => {
  if (!isFirst(engine)) return;

  test('options and arguments that count for nothing are told beside a refusal, once', async ({
    web,
    page,
  }) => {
    openBlog(web, { '/': blogPage(CALLS + CALLS + REFUSED, TAG) });
    const reader = await page();
    await reader.goto(BLOG);
    const told = async () =>
      (await diaryOf(reader)).warnings.flatMap(line => isTold.exec(line)?.[0] ?? []).toSorted();
    await expect.poll(told, { timeout: 8000 }).toEqual([...ARGUMENTS_TOLD, ...OPTIONS_TOLD]);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('they alone fetch no file, but the panel tells them too', async ({ web, page }) => {
    openBlog(web, {
      '/': blogPage(CALLS, TAG),
      '/panel': blogPage(CALLS, TAG.replace(' data-them', ' data-debug data-them')),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelectorAll('[state=card]').length === 3);
    expect(web.log.map(({ path }) => path)).not.toContain(later('messages'));
    await reader.goto(`${BLOG}panel`);
    const listed = () =>
      ['refused', 'swapped'].map(group =>
        [
          ...(document.querySelector('embeds-debug')?.shadowRoot?.querySelectorAll(`.${group} .reason`) ??
            []),
        ].map(({ textContent }) => textContent),
      );
    await expect
      .poll(() => reader.evaluate(listed))
      .toEqual([
        [
          'unknown-option: the script tag has no option of this name — did you mean data-theme?',
          'unknown-option: the script tag has no option of this name — did you mean data-pause-others?',
        ],
        [
          'shows a card — titel= counts for nothing, did you mean title=?',
          'shows a card — start=abc counts for nothing',
          'shows a card — class= counts for nothing',
        ],
      ]);
    const told = (await diaryOf(reader)).warnings.flatMap(line => isTold.exec(line)?.[0] ?? []);
    expect(told).toHaveLength(5);
    expect(told).toEqual(expect.arrayContaining([...OPTIONS_TOLD, ...ARGUMENTS_TOLD]));
  });
});
