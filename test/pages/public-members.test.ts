import { resolve } from 'node:path';
import { build } from 'vite';
import { expect } from 'vitest';
import { youtube } from '../../src/providers/services/youtube.ts';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';

/** The modules for bundlers in one file, including Lit. */
const bundle = async (): Promise<string> => {
  const [result] = [
    await build({
      configFile: false,
      logLevel: 'error',
      // Lit's production build, as in the files for pages; the test environment would select the development build.
      resolve: { conditions: ['production', 'module', 'browser'] },
      build: {
        write: false,
        rolldownOptions: {
          input: resolve('lib/elements.js'),
          output: { format: 'es', codeSplitting: false },
          preserveEntrySignatures: 'strict',
        },
      },
    }),
  ].flat();
  if (!result || !('output' in result)) throw new Error('nothing was built');
  return result.output[0].code;
};

const lib = bundle();

/** The script tag for each build of the elements. */
const BUILDS: Readonly<Record<string, string>> = {
  'the files for pages': '<script src="/dist/loader.js"></script>',
  'the modules for bundlers': '<script type="module" src="/lib.js"></script>',
};

/** The members that each tag adds: the options of its provider. */
const OF_TAG = {
  'yt-embed': Object.keys(youtube.options),
  'slides-embed': ['slide', 'start', 'loop', 'delayms', 'rm'],
  'speakerdeck-embed': ['slide'],
  'tweet-embed': ['user', 'theme', 'conversation', 'cards'],
  'web-embed': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const TAGS = Object.keys(OF_TAG) as (keyof typeof OF_TAG)[];

/** The members of the base class that a page can reach: the documented ones, and those that Lit calls. */
const OF_EVERY_EMBED = [
  ...[
    'activate',
    'args',
    'call',
    'height',
    'load',
    'poster',
    'provider',
    'ratio',
    'src',
    'state',
    'title',
    'width',
  ],
  'connectedCallback',
  'disconnectedCallback',
  ...['createRenderRoot', 'render', 'scheduleUpdate', 'willUpdate'],
];

/** The member names of an element, of its class, and of each prototype below `HTMLElement`. */
const membersOf = (tag: string) => {
  const own = customElements.get(tag);
  if (!own) return undefined;
  const element = document.querySelector(tag) ?? {};
  // Lit stores the state of an update in temporary fields of the element.
  const fields = Object.getOwnPropertyNames(element).filter(name => !name.startsWith('_$E'));
  const lists = [fields.sort(), Object.getOwnPropertyNames(own).sort()];
  for (
    let prototype = own.prototype;
    prototype && prototype !== HTMLElement.prototype;
    prototype = Object.getPrototypeOf(prototype)
  )
    lists.push(Object.getOwnPropertyNames(prototype).sort());
  return lists;
};

const shown = () => {
  const video = document.querySelector('yt-embed');
  const frame = video?.shadowRoot?.querySelector('iframe');
  return video?.state === 'ready' && frame ? [frame.src, document.activeElement?.id] : undefined;
};

eachEngine((_engine, test) => {
  test('the elements have the same members in both builds, and only the intended ones', async ({
    web,
    page,
  }) => {
    const body = TAGS.map(tag => `<${tag}></${tag}>`).join('');
    openBlog(web, {
      ...Object.fromEntries(
        Object.values(BUILDS).map((head, index) => [`/${index}`, blogPage(body, head)] as const),
      ),
      '/lib.js': text(await lib, { type: 'text/javascript' }),
    });
    const found: unknown[] = [];
    for (const index of Object.keys(BUILDS).keys()) {
      const reader = await page();
      await reader.goto(`${BLOG}${index}`);
      await reader.until(count => document.querySelectorAll('[state]').length === count, TAGS.length);
      const members: string[][][] = [];
      for (const tag of TAGS) members.push((await reader.evaluate(membersOf, tag)) ?? []);
      found.push(members);
    }
    const [pages, bundlers] = found as string[][][][];
    expect(pages).toHaveLength(TAGS.length);
    expect(pages).toEqual(bundlers);
    for (const [index, tag] of TAGS.entries()) {
      const [, , ofTag, ofEvery] = pages?.[index] ?? [];
      expect(ofTag).toEqual(['constructor', ...OF_TAG[tag]].toSorted());
      expect(ofEvery).toEqual(['constructor', ...OF_EVERY_EMBED].toSorted());
    }
  });

  for (const [what, head] of Object.entries(BUILDS)) {
    test(`activate() loads the frame, in ${what}`, async ({ web, page }) => {
      const body =
        '<button id="own" autofocus>Play the talk</button><yt-embed src="nNFCc3nowfg"></yt-embed>' +
        '<slides-embed load="click" src="19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g"></slides-embed>';
      openBlog(web, {
        '/': blogPage(body, head),
        '/lib.js': text(await lib, { type: 'text/javascript' }),
      });
      const reader = await page();
      await reader.goto(BLOG);
      await reader.until(() => !!customElements.get('yt-embed'));
      const settled = await reader.evaluate(async () => {
        const video = document.querySelector('yt-embed');
        const slides = document.querySelector('slides-embed');
        document.getElementById('own')?.focus();
        // The video is activated twice, and the slides before the file of their provider has loaded.
        await Promise.all([video?.activate(), video?.activate(), slides?.activate()]);
        await video?.activate();
        return [video, slides].map(embed => embed?.shadowRoot?.querySelectorAll('iframe').length);
      });
      expect(settled).toEqual([1, 1]);
      const [src, focused] = (await reader.until(shown)) ?? [];
      expect(src).toMatch(/^https:\/\/www\.youtube-nocookie\.com\/embed\/nNFCc3nowfg\?.*autoplay=1/);
      expect(focused).toBe('own');
      const { events, errors } = await diaryOf(reader);
      const activated = events.filter(([name]) => name === 'embed-activate').map(([, tag]) => tag);
      expect(activated.toSorted()).toEqual(['slides-embed', 'yt-embed']);
      expect(errors).toEqual([]);
    });
  }
});
