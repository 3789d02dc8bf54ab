import { setTimeout as pause } from 'node:timers/promises';
import { table } from 'virtual:embed-table';
import { expect } from 'vitest';
import { readRows } from '../../src/embeds/read-rows.ts';
import { providers } from '../../src/entries/lib/providers.ts';
import { table as markdown } from '../docs/markdown.ts';
import { eachEngine, rowsIn } from '../support/each-engine.ts';
import { findingsIn, openSideBySide } from '../support/side-by-side.ts';
import { wavesIn } from '../support/waves.ts';

const LATE_MS = 200;

const VIDEO = 'nNFCc3nowfg';
const POST = 'https://twitter.com/chezou/status/1324621428235268096';

// The HTML of a page, and the number of waves in which the files for its card load.
const INPUTS: readonly (readonly [what: string, html: string, waves: number])[] = [
  ['a call', `<p>{{< youtube ${VIDEO} >}}</p>`, 2],
  ['a call in another language', `<p lang="ja">{{< youtube ${VIDEO} >}}</p>`, 2],
  ['a call of a post', '<p>{{< tweet user="chezou" id="1324621428235268096" >}}</p>', 2],
  ['a call of another provider', '<p>{{< spotify track 4cOdK2wGLETKBW3PvgPWqT >}}</p>', 2],
  ['a call with an address', '<p>{{< vimeo "https://vimeo.com/76979871" >}}</p>', 2],
  ['a frame', `<iframe src="https://www.youtube.com/embed/${VIDEO}"></iframe>`, 2],
  [
    'a frame in a wrapper',
    `<div style="position:relative;padding-top:56%"><iframe style="position:absolute;inset:0;width:100%;height:100%" src="https://www.youtube.com/embed/${VIDEO}"></iframe></div>`,
    2,
  ],
  ['a frame of another provider', '<iframe src="https://player.vimeo.com/video/76979871"></iframe>', 2],
  [
    'a vendor’s quotation',
    `<blockquote class="twitter-tweet"><p>x</p><a href="${POST}">x</a></blockquote>`,
    2,
  ],
  ['a vendor’s script', '<script src="https://gist.github.com/spf13/7896402.js"></script>', 2],
  ['an element', `<yt-embed src="${VIDEO}"></yt-embed>`, 2],
  ['an element of another provider', '<web-embed provider="vimeo" src="76979871"></web-embed>', 2],
  ['a call with two numbers', `<p>{{< youtube ${VIDEO} 30 60 >}}</p>`, 3],
  // `elements.js` reads YouTube's videos only.
  ['a call of a playlist', '<p>{{< youtube PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI >}}</p>', 3],
  // Only the address names the provider of these.
  ['an element with only an address', '<web-embed src="https://vimeo.com/76979871"></web-embed>', 3],
  ['a call with a generic name', '<p>{{< embed "https://vimeo.com/76979871" >}}</p>', 3],
  // The provider of a repaired call is known one wave later.
  ['a damaged call', `<p>{{< youtube<wbr> ${VIDEO} >}}</p>`, 3],
  ['a damaged call of another provider', '<p>{{< vimeo<wbr> 76979871 >}}</p>', 3],
  // Read by a file of its own.
  ['a call that can be read in several ways', `<p>{{< youtube <em>${VIDEO}</em> >}}</p>`, 4],
  [
    'a quotation without its class',
    `<blockquote><p>x</p>— Ada (@ada) <a href="${POST}">x</a></blockquote>`,
    4,
  ],
  [
    'embed code that shows as text',
    `<p>&lt;iframe src="https://www.youtube.com/embed/${VIDEO}"&gt;&lt;/iframe&gt;</p>`,
    3,
  ],
  [
    'the same in another language',
    `<p lang="ja">&lt;iframe src="https://www.youtube.com/embed/${VIDEO}"&gt;&lt;/iframe&gt;</p>`,
    3,
  ],
  [
    'a frame of a rare provider',
    '<iframe src="https://www.loom.com/embed/0281766fa2d04bb788eaf19e65135184"></iframe>',
    3,
  ],
];

// `playback` controls players and is not needed for a card: docs/playing.md. Safari also fetches `frames` before the click.
const AFTER = { chromium: /^playback$/, firefox: /^playback$/, webkit: /^(?:playback|frames)$/ } as const;

const COMMON = readRows(table)
  .filter(({ frames }) => frames.length)
  .flatMap(({ names: [own] }) => providers.find(({ name }) => name === own)?.label ?? [])
  .toSorted();

const WAVES = `# How many waves of files a page needs

The first wave is \`loader.js\`. The loader knows which files most embeds need, and requests them all at once: the second
wave. Some inputs say too little for that and need a third, few a fourth.

${markdown(
  ['in the page', 'waves'],
  INPUTS.map(([what, , waves]) => [what, `${waves}`]),
)}

A call with the provider's own name takes two waves for every provider. Other names of a provider without an element of
its own, and your aliases, take three. Raw frames and vendors' embed codes also take three, except those of the providers
whose frames the loader knows: ${COMMON.join(', ')}.

If all embeds of a page are far below, the second wave waits until the page has been parsed and is idle, or until a
reader comes near an embed, presses a key or a mouse button, or touches the page.

This page is written by \`ENGINE=chromium npx vitest run --project pages test/pages/waves.test.ts --update\`, and a test
checks it.
`;

/** The content of the page, in two words, and its waves. */
const kindOf = ([what, , waves]: (typeof INPUTS)[number]) => `${/^\S+ \S+/.exec(what)} ${waves}`;

// Looking at many frames takes the time that they need to load.
const POLL_MS = 200;

eachEngine((engine, test) => {
  const inputs = rowsIn(engine, INPUTS, kindOf);

  test.for(['', 'data-privacy="strict"'])(
    'the files for a card load in the expected number of waves: with %j',
    async (options, { web, page }) => {
      const reader = await page({ width: 1600, height: 900 });
      const cases = inputs.map(([, html]) => ({ body: `<section>${html}</section>`, options }));
      await openSideBySide(web, reader, cases, () => pause(LATE_MS));
      await expect
        .poll(async () => (await findingsIn(reader)).filter(({ state }) => !state).length, {
          timeout: 20_000,
          interval: POLL_MS,
        })
        .toBe(0);
      await web.quiet();
      const found = await wavesIn(reader);
      const counts = found.map(
        waves => waves.filter(wave => wave.some(name => !AFTER[engine].test(name))).length,
      );
      const table = inputs.map(([what], index) => [what, counts[index], found[index]?.slice(1)]);
      expect(table).toEqual(inputs.map(([what, , waves], index) => [what, waves, found[index]?.slice(1)]));
    },
  );

  // The waves of the other calls are the same in every engine.
  if (engine !== 'chromium') return;

  test('the files for a call of every provider load in two waves', async ({ web, page }) => {
    const reader = await page({ width: 2400, height: 2400 });
    const cases = providers.map(({ name, examples: [address = ''] }) => ({
      body: `<section><p>{{&lt; ${name} "${address.replaceAll('&', '&amp;')}" &gt;}}</p></section>`,
      options: 'data-load="click"',
    }));
    await openSideBySide(web, reader, cases, () => pause(LATE_MS));
    await expect
      .poll(async () => (await findingsIn(reader)).filter(({ state }) => state !== 'card').length, {
        timeout: 30_000,
        interval: POLL_MS,
      })
      .toBe(0);
    await web.quiet();
    const found = await wavesIn(reader);
    const slow = providers.flatMap(({ name }, index) =>
      found[index]?.length === 2 ? [] : [[name, found[index]]],
    );
    expect(slow).toEqual([]);
  });

  test('docs/waves.md matches the results', () => expect(WAVES).toMatchFileSnapshot('../../docs/waves.md'));
});
