import { expect } from 'vitest';
import { eachEngine } from '../support/each-engine.ts';
import { openParts } from '../support/open-parts.ts';

eachEngine((engine, test) => {
  // The parts together are tested in all engines on the built files.
  if (engine !== 'chromium') return;

  test('readNode replaces calls and raw frames, prepares our elements, and leaves the rest to the repair code', async ({
    web,
    page,
  }) => {
    const reader = await openParts(web, page);
    const found = await reader.evaluate(() => {
      const { readNode, readRows } = globalThis.parts;
      const rows = readRows('youtube|youtube.com/embed/||||yt-embed\nvimeo\nrare|rare.example/|||r');
      const main = document.querySelector('main') as HTMLElement;
      const log: string[] = [];
      const context: Parameters<typeof readNode>[1] = {
        rows,
        rowForName: name => rows.find(({ names }) => names.includes(name)),
        replace: ([node], { tag }) => void log.push(`replace ${node?.nodeName} by ${tag}`),
        prepare: (element, row) => void log.push(`prepare ${element.localName} as ${row.names[0]}`),
      };
      const read = (html: string) => {
        main.innerHTML = html;
        const [unread, damaged] = [new Set<Text | Element>(), new Set<Text | Element>()];
        readNode(main.firstChild as Text | Element, context, ['yt-embed', 'web-embed'], unread, damaged);
        const said = log.splice(0).join();
        return [said, [...unread].map(({ textContent }) => textContent).join('|'), damaged.size];
      };
      return [
        read('a {{&lt; vimeo 1 &gt;}} b'),
        read('{{&lt; other 1 &gt;}}'),
        read('only words'),
        read('<iframe src="https://www.youtube.com/embed/nNFCc3nowfg"></iframe>'),
        read('<iframe src="https://rare.example/1"></iframe>'),
        read('<iframe src="https://www.youtube.com/embed/nNFCc3nowfg?enablejsapi=1"></iframe>'),
        read('<iframe name="screen" src="https://www.youtube.com/embed/nNFCc3nowfg"></iframe>'),
        read('<iframe width="1" src="https://www.youtube.com/embed/nNFCc3nowfg"></iframe>'),
        read('<iframe width="100%" src="https://www.youtube.com/embed/nNFCc3nowfg"></iframe>'),
        read('<iframe src="https://unknown.example/1"></iframe>'),
        read('<yt-embed></yt-embed>'),
        read('<web-embed provider="vimeo"></web-embed>'),
      ];
    });
    expect(found).toEqual([
      ['replace #text by web-embed', 'a | b', 0],
      ['', '', 1],
      ['', '', 0],
      ['replace IFRAME by yt-embed', '', 0],
      ['', '', 1],
      ['', '', 1],
      ['', '', 1],
      ['', '', 1],
      ['replace IFRAME by yt-embed', '', 0],
      ['', '', 1],
      ['prepare yt-embed as youtube', '', 0],
      ['prepare web-embed as vimeo', '', 0],
    ]);
  });

  test('the finder goes on after a part of the page that cannot be searched', async ({ web, page }) => {
    const reader = await openParts(web, page);
    const found = await reader.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      main.innerHTML = '<p>{{ one }}</p><p>{{ two }}</p><p>three</p>';
      const find = globalThis.parts.embedFinder({}, [], ['yt-embed']);
      const nodes: Node[] = [...main.children];
      nodes.splice(1, 0, {} as Node);
      return find(nodes).map(({ textContent }) => textContent);
    });
    expect(found).toEqual(['{{ one }}', '{{ two }}']);
  });

  test('the restorer puts back what a refused element stands for, and marks it as ignored', async ({
    web,
    page,
  }) => {
    const reader = await openParts(web, page);
    const found = await reader.evaluate(() => {
      const { embedRestorer } = globalThis.parts;
      const main = document.querySelector('main') as HTMLElement;
      const ignored = new WeakSet<Node>();
      let refusals = 0;
      embedRestorer(
        nodes => [...nodes] as Text[],
        ignored,
        () => {
          refusals += 1;
        },
      );
      const refuse = (html: string, detail: unknown) => {
        main.innerHTML = html;
        const element = main.firstElementChild as Element;
        element.dispatchEvent(new CustomEvent('embed-refuse', { bubbles: true, composed: true, detail }));
        return main.innerHTML;
      };
      const texts = {
        stranger: refuse('<x-embed from="shortcode">call</x-embed>', null),
        byHand: refuse('<x-embed>fallback</x-embed>', { code: 'elements-unreachable' }),
        broken: refuse('<x-embed from="shortcode">broken</x-embed>', { code: 'internal-error' }),
        replaced: refuse('<x-embed from="shortcode">call</x-embed>', { code: 'no-id' }),
      };
      // A stranger's event, on what is no element.
      let errors = 0;
      addEventListener('error', () => {
        errors += 1;
      });
      document.dispatchEvent(new CustomEvent('embed-refuse', { detail: { code: 'internal-error' } }));
      return { ...texts, refusals, errors, ignored: ignored.has(main.firstChild as Text) };
    });
    expect(found).toEqual({
      stranger: '<x-embed from="shortcode">call</x-embed>',
      byHand: '<x-embed>fallback</x-embed>',
      broken: 'broken',
      replaced: 'call',
      // Only missing files can come later.
      refusals: 1,
      errors: 0,
      ignored: true,
    });
  });

  test('the replacer fetches the files of an element, and restores its text if the elements cannot be had', async ({
    web,
    page,
  }) => {
    const reader = await openParts(web, page);
    const found = await reader.evaluate(async () => {
      const { embedReplacer, embedRestorer, readRows } = globalThis.parts;
      const [vimeo] = readRows('vimeo|||2.0');
      const main = document.querySelector('main') as HTMLElement;
      main.innerHTML = '<p>call</p>';
      const asked: string[] = [];
      const load = (name: string) => {
        asked.push(name);
        return Promise.reject(new Error('offline'));
      };
      const reasons: string[] = [];
      const later = (code: string) => void reasons.push(code);
      const restore = embedRestorer(
        nodes => [...nodes] as Text[],
        new WeakSet(),
        () => {},
      );
      const replacer = embedReplacer(
        ['web-embed'],
        false,
        () => Promise.all([load('elements'), load('text-card')]),
        restore,
        () => {},
        later,
        () => {},
      );
      if (!vimeo) return null;
      replacer.replace([main.firstChild?.firstChild as Text], vimeo, {
        args: ' 1 ',
        call: 'vimeo',
        width: 0,
      });
      const replaced = main.innerHTML;
      replacer.unwrapParagraphs();
      const unwrapped = main.innerHTML;
      const { height, width } = getComputedStyle(main.firstChild as Element);
      const until = Date.now() + 5000;
      while (main.querySelector('web-embed') && Date.now() < until)
        await new Promise(resolve => setTimeout(resolve, 20));
      return {
        replaced,
        unwrapped,
        ratio: Number.parseFloat(width) / Number.parseFloat(height),
        restored: main.innerHTML,
        reasons,
        asked: asked.sort(),
      };
    });
    expect(found).toEqual({
      replaced:
        '<p><web-embed from="shortcode" v-pre="1" ng-non-bindable="1" provider="vimeo" args=" 1 " call="vimeo"><template>call</template></web-embed></p>',
      unwrapped:
        '<web-embed from="shortcode" v-pre="1" ng-non-bindable="1" provider="vimeo" args=" 1 " call="vimeo"><template><p>call</p></template></web-embed>',
      ratio: 2,
      restored: '<p>call</p>',
      reasons: ['elements-unreachable'],
      asked: ['elements', 'text-card'],
    });
  });
});
