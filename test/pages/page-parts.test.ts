import { expect } from 'vitest';
import { eachEngine } from '../support/each-engine.ts';
import { openParts } from '../support/open-parts.ts';
import type { Clock } from '../support/page-clock.ts';

eachEngine((engine, test) => {
  // The parts together are tested in all engines on the built files.
  if (engine !== 'chromium') return;

  test('readText replaces the calls of known names, and returns the texts between them', async ({
    web,
    page,
  }) => {
    const reader = await openParts(web, page);
    const found = await reader.evaluate(() => {
      const { readRows, readText } = globalThis.parts;
      const rows = readRows('youtube|||||yt-embed\nnote');
      const main = document.querySelector('main') as HTMLElement;
      const replaced: string[] = [];
      const read = (words: string) => {
        main.textContent = words;
        const between = readText(
          main.firstChild as Text,
          name => rows.find(({ names }) => names.includes(name)),
          ([node], row, { args }) => void replaced.push(`${row.tag}${args}: ${node?.textContent}`),
        );
        return { between: between?.map(({ data }) => data) ?? null, text: main.textContent };
      };
      return {
        two: read('one {{< youtube a >}} two {{< youtube b >}}'),
        unknown: read('{{< other a >}}'),
        // A generic name without arguments is probably a shortcode of the engine.
        empty: read('{{< note >}}'),
        replaced,
      };
    });
    expect(found).toEqual({
      two: { between: ['one ', ' two ', ''], text: 'one {{< youtube a >}} two {{< youtube b >}}' },
      unknown: { between: null, text: '{{< other a >}}' },
      empty: { between: null, text: '{{< note >}}' },
      replaced: ['yt-embed a : {{< youtube a >}}', 'yt-embed b : {{< youtube b >}}'],
    });
  });

  test('readText leaves a text in place if replacing one of its calls throws', async ({ web, page }) => {
    const reader = await openParts(web, page);
    const found = await reader.evaluate(() => {
      const { readRows, readText } = globalThis.parts;
      const [row] = readRows('youtube|||||yt-embed');
      const main = document.querySelector('main') as HTMLElement;
      main.textContent = 'one {{< youtube a >}} two';
      const written = main.firstChild as Text;
      let thrown = '';
      try {
        readText(
          written,
          () => row,
          () => {
            throw new Error('broken');
          },
        );
      } catch (error) {
        thrown = `${error}`;
      }
      return { thrown, text: main.textContent, same: main.firstChild === written };
    });
    expect(found).toEqual({ thrown: 'Error: broken', text: 'one {{< youtube a >}} two', same: true });
  });

  test('observePage reports changes of texts and nodes until it is disconnected', async ({ web, page }) => {
    const reader = await openParts(web, page);
    const found = await reader.evaluate(async () => {
      const { observePage } = globalThis.parts;
      const main = document.querySelector('main') as HTMLElement;
      const changes: string[] = [];
      const observer = observePage(
        added => {
          for (const node of added) changes.push(`${node.textContent} is added`);
        },
        texts => {
          for (const { data } of texts) changes.push(`${data} is changed`);
        },
        () => {},
      );
      main.textContent = 'one';
      await Promise.resolve();
      (main.firstChild as Text).data = 'two';
      await Promise.resolve();
      observer.disconnect();
      main.textContent = 'three';
      await Promise.resolve();
      return changes;
    });
    expect(found).toEqual(['one is added', 'two is changed']);
  });

  test('watchDeadline restores an element that shows nothing after 4 s, and retries its text once', async ({
    web,
    page,
  }) => {
    const reader = await openParts(web, page);
    const found = await reader.evaluate(async () => {
      const { watchDeadline } = globalThis.parts;
      const main = document.querySelector('main') as HTMLElement;
      const make = (attributes: string) => {
        main.insertAdjacentHTML('beforeend', `<x-embed ${attributes}></x-embed>`);
        return main.lastElementChild as Element & { state?: string };
      };
      const log: string[] = [];
      const nodes = new Map<Element, Text>();
      const restore = (element: Element) => {
        log.push(`restore ${element.id}`);
        const node = nodes.get(element) ?? new Text(element.id);
        nodes.set(element, node);
        return [node];
      };
      const watch = (element: Element) =>
        watchDeadline(
          element,
          Promise.resolve(),
          restore,
          restored => void log.push(`retry ${restored.map(({ textContent }) => textContent)}`),
        );
      const [drawn, known, late] = [make('id="drawn"'), make('id="known"'), make('id="late"')];
      drawn.attachShadow({ mode: 'open' }).append(document.createElement('p'));
      known.state = 'card';
      const pass = (time: number) => {
        (window as Clock).passTime?.(time);
        return new Promise(resolve => setTimeout(resolve));
      };
      for (const element of [drawn, known, late]) watch(element);
      await pass(1);
      watch(late);
      await pass(3998);
      log.push('4 s');
      await pass(1);
      await pass(1);
      return log;
    });
    expect(found).toEqual(['4 s', 'restore late', 'retry late', 'restore late', 'retry ']);
  });

  test('limitTurns limits the runs in one task to fewer than a hundred, and runs again a second later', async ({
    web,
    page,
  }) => {
    const reader = await openParts(web, page);
    const found = await reader.evaluate(async () => {
      let runs = 0;
      const run = globalThis.parts.limitTurns(() => {
        runs += 1;
      });
      for (let turn = 0; turn < 500; turn += 1) run();
      const atOnce = runs;
      // The task ends.
      await new Promise(resolve => setTimeout(resolve));
      const clock = window as Clock;
      clock.passTime?.(999);
      const before = runs;
      clock.passTime?.(1);
      return { atOnce, before, later: runs };
    });
    expect(found).toEqual({ atOnce: 99, before: 99, later: 100 });
  });

  test('needsRepair recognises possible calls, and rowOfTag finds the row of an element', async ({
    web,
    page,
  }) => {
    const reader = await openParts(web, page);
    const found = await reader.evaluate(() => {
      const { needsRepair, readRows, rowOfTag } = globalThis.parts;
      const rows = readRows('youtube|||||yt-embed\nvimeo\nspotify');
      const element = document.createElement('web-embed');
      element.setAttribute('provider', 'spotify');
      return {
        texts: [
          '{{< youtube',
          '{{&lt; youtube a &gt;}}',
          '<iframe src="a">',
          '{{</* youtube a */>}}',
          'a < b',
        ].map(needsRepair),
        names: [document.createElement('yt-embed'), element, document.createElement('web-embed')].map(
          tag => rowOfTag(tag, rows).names[0] ?? null,
        ),
      };
    });
    expect(found).toEqual({
      texts: [true, true, true, false, false],
      names: ['youtube', 'spotify', ''],
    });
  });
});
