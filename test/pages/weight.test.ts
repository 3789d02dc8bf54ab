import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { table } from '../docs/markdown.ts';
import { blogPage, TAG } from '../support/blog.ts';
import { brotliBytes } from '../support/brotli-bytes.ts';
import { eachEngine } from '../support/each-engine.ts';
import { peerCounts } from '../support/peer-counts.ts';
import { later } from '../support/release.ts';
import { askFrames, openFrames, publishInFrames } from '../support/side-by-side.ts';
import { wavesIn } from '../support/waves.ts';

const video = '<p>{{&lt; youtube nNFCc3nowfg &gt;}}</p>';
const code = '&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;';

/** Pages of different kinds, and the number of embeds on each. */
const PAGES: readonly (readonly [what: string, embeds: number, page?: string])[] = [
  ['no embed', 0, blogPage('<p>Words.</p>')],
  ['a YouTube video', 1, blogPage(video)],
  ['the same, in Japanese', 1, blogPage(video).replace('lang="en"', 'lang="ja"')],
  [
    'the same, on a page that asks for consent',
    1,
    blogPage(video, TAG.replace('>', ' data-privacy="strict">')),
  ],
  ['a YouTube video with a damaged call', 1, blogPage(video.replace('youtube', 'youtube<wbr>'))],
  ['a YouTube video whose embed code shows as text', 1, blogPage(`<p>${code}</p>`)],
  [
    'a work of another provider, Spotify',
    1,
    blogPage('<p>{{&lt; spotify track 4PTG3Z6ehGkBFwjybzWkR8 &gt;}}</p>'),
  ],
  ['the demo’s post: seven embeds of four providers, in Japanese', 7],
];

// Compression at this level is slower than opening a page, and most pages have the same files.
const weights = new Map<string, number>();

function weigh(file: string): number {
  const weight = weights.get(file) ?? brotliBytes(readFileSync(file));
  weights.set(file, weight);
  return weight;
}

const LATE_MS = 200;

// Safari fetches these files before the click, the other browsers with the player: docs/playing.md.
const [PLAYING, FRAMES] = [later('playback').slice(1), later('frames').slice(1)];

const sum = (files: Iterable<string>) => [...files].reduce((bytes, file) => bytes + weigh(file), 0);
const kilobytes = (files: Iterable<string>) => (sum(files) / 1000).toFixed(1);

// Of the bytes of the packages that the same page would need from npm: docs/benchmark.md.
const MOST_OF_PEERS = 0.5;

// The limits of some pages. The others are checked against docs/weight.md.
const MOST_BYTES: Readonly<Record<string, number>> = {
  'a YouTube video': 20_000,
  'the demo’s post: seven embeds of four providers, in Japanese': Math.min(
    30_000,
    MOST_OF_PEERS * peerCounts.post.peers.bytes,
  ),
};

const weightPage = (rows: readonly (readonly string[])[]) => `# How much a page loads

Each page was scrolled from top to bottom, without a click, in Chromium, Firefox and WebKitGTK, which requested the same
files. Sizes are those of the files as a server sends them, compressed by Brotli at its highest level.

${table(['a page with', 'files', 'waves', 'kB'], rows)}

A wave is a set of files that are requested at once: the second wave is requested when the first, \`loader.js\`, has
arrived. [Some inputs take more than two waves](waves.md).

If a page has something to play, \`playback.js\` and, for YouTube, \`frames.js\` (${kilobytes([PLAYING, FRAMES])} kB) are loaded too: before the click in
Safari, as a pointer or the focus gets to the button elsewhere.
Files of a provider come on top, but only once its card is near or pressed: [what a page contacts](privacy.md).

This page is written by \`npx vitest run --project pages test/pages/weight.test.ts --update\`, and a test checks it.
`;

// Each page loads its files from its own host, so that the log shows what each has requested.
const hostOf = (index: number) => `files-${index}.example`;

const htmlOf = (index: number) =>
  (PAGES[index]?.[2] ?? readFileSync('build/site/demo/post.html', 'utf8')).replace(
    /(<script[^>]* src=")[^"]*(\/dist\/loader\.js")/,
    `$1https://${hostOf(index)}$2`,
  );

eachEngine((engine, test) => {
  const rows: string[][] = [];

  test('pages of all kinds fetch each file once', async ({ web, page }) => {
    const pages = PAGES.map((_, index) =>
      htmlOf(index).replace('<head>', '<head><script src="/diary.js"></script>'),
    );
    const blog = publishInFrames(web, pages, {}, 'width:640px;height:480px');
    for (const index of PAGES.keys())
      web.host(hostOf(index), async (request, response) => {
        // The delay separates the waves: a file's own imports are requested after it.
        await pause(LATE_MS);
        await blog(request, response);
      });
    const reader = await page({ width: 2600, height: 1000 });
    await openFrames(reader, PAGES.length);
    const counts = () => askFrames(reader, () => document.querySelectorAll('[provider][state]').length);
    await expect.poll(counts, { timeout: 20_000 }).toEqual(PAGES.map(([, embeds]) => embeds));
    await reader.evaluate(async () => {
      const frames = [...document.querySelectorAll('iframe')].flatMap(
        ({ contentWindow }) => contentWindow ?? [],
      );
      const height = Math.max(...frames.map(({ document }) => document.documentElement.scrollHeight));
      for (let y = 0; y < height; y += 400) {
        for (const frame of frames) frame.scrollTo({ top: y, behavior: 'instant' });
        await new Promise(resolve => setTimeout(resolve, 50));
      }
    });
    // Scrolls to an embed that was not near for long enough: on a busy machine the browser tells so late.
    const shown = () =>
      askFrames(reader, () => {
        const missing = [...document.querySelectorAll('[state]')].find(
          embed =>
            !embed.shadowRoot?.querySelector('.card') ||
            // The frames that load by themselves are ready.
            (embed.matches('tweet-embed,web-embed') && !embed.matches('[state=ready]')),
        );
        missing?.scrollIntoView({ behavior: 'instant' });
        return !missing;
      });
    await expect.poll(shown, { timeout: 20_000 }).toEqual(PAGES.map(() => true));
    await web.quiet();
    const isYouTube = await askFrames(reader, () => !document.querySelector('web-embed,tweet-embed'));
    const allWaves = await wavesIn(reader);
    for (const [index, [what]] of PAGES.entries()) {
      const asked = web.log
        .filter(({ host, path }) => host === hostOf(index) && path.startsWith('/dist/'))
        .map(({ path }) => path.slice(1));
      const files = new Set(asked);
      expect(asked, what).toHaveLength(files.size);
      const early = engine === 'webkit' && isYouTube[index] ? ['playback', 'frames'] : ['playback'];
      for (const name of early) files.delete(later(name).slice(1));
      console.info(`${engine}, ${what}: ${[...files].join(' ')}`);
      expect(sum(files), what).toBeLessThanOrEqual(MOST_BYTES[what] ?? Infinity);
      const waves = allWaves[index] ?? [];
      const count = waves.filter(wave => wave.some(name => !early.includes(name))).length;
      rows.push([what, `${files.size}`, `${count}`, kilobytes(files)]);
    }
  });

  test('docs/weight.md matches the results', () =>
    expect(weightPage(rows)).toMatchFileSnapshot('../../docs/weight.md'));
});
