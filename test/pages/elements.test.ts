import { expect } from 'vitest';
import type { EmbedElement } from '../../src/elements/embed-element.ts';
import { BLOG, blogPage, openBlog } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine, type PageTest } from '../support/each-engine.ts';
import { passBy } from '../support/pass-by.ts';

async function open({ web, page }: PageTest): Promise<Page> {
  openBlog(web, { '/': blogPage('<yt-embed src="nNFCc3nowfg"></yt-embed>') });
  const reader = await page();
  await reader.goto(BLOG);
  await reader.until(() => !!customElements.get('yt-embed'));
  return reader;
}

/** Replaces the body's content, and waits until its first element is drawn. */
const make = (reader: Page, html: string) =>
  reader.evaluate(async html => {
    document.body.innerHTML = html;
    await (document.body.firstElementChild as EmbedElement).updateComplete;
  }, html);

const htmlOf = (reader: Page) => reader.evaluate(() => document.body.innerHTML);

/** The labels of all elements' buttons in document order, once the elements are drawn. */
const namesOf = (reader: Page) =>
  reader.evaluate(async () => {
    const elements = [...document.querySelectorAll<EmbedElement>('yt-embed')];
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    return elements.map(({ shadowRoot }) => shadowRoot?.querySelector('button')?.getAttribute('aria-label'));
  });

const linkOf = (reader: Page) =>
  reader.evaluate(async () => {
    const element = document.querySelector('yt-embed') as EmbedElement;
    await element.updateComplete;
    return element.querySelector('a')?.href;
  });

/** Sets or removes an attribute, and returns the link's URL. */
async function linkWith(reader: Page, name: string, value: string | null) {
  await reader.evaluate(
    (name, value) => {
      const element = document.querySelector('yt-embed');
      if (value === null) element?.removeAttribute(name);
      else element?.setAttribute(name, value);
    },
    name,
    value,
  );
  return linkOf(reader);
}

const SIZES: readonly (readonly [what: string, attributes: string, width: number, height: number])[] = [
  ['the provider’s own', '', 960, 540],
  ['a ratio', 'ratio="4/3"', 960, 720],
  ['a width and a height', 'width="400" height="300"', 400, 300],
  ['a height alone', 'height="200"', 960, 200],
  ['a share of the column, which is none', 'width="100%" height="100%"', 960, 540],
];

// Rules for elements, each in the same page with another body. The last one changes the window's methods.
const CHECKS: Readonly<Record<string, (reader: Page) => Promise<void>>> = {
  'a URL in `src` becomes the id, and its options become attributes': async reader => {
    await make(reader, '<yt-embed src="https://youtu.be/nNFCc3nowfg?t=1m30s&amp;si=x"></yt-embed>');
    expect(await htmlOf(reader)).toBe(
      '<yt-embed src="nNFCc3nowfg" state="card" provider="youtube" start="90"><a slot="plain" href="https://www.youtube.com/watch?v=nNFCc3nowfg&amp;t=90s">Video on YouTube</a></yt-embed>',
    );
  },
  'the arguments of a call become attributes': async reader => {
    await make(reader, `<yt-embed call="youtube" args=' "nNFCc3nowfg?t=90" loop=true '></yt-embed>`);
    const said = () => {
      const element = document.querySelector('yt-embed');
      return [element?.src, element?.getAttribute('start'), element?.getAttribute('loop')];
    };
    expect(await reader.evaluate(said)).toEqual(['nNFCc3nowfg', '90', 'true']);
  },
  'a copy of an element shows the same as the original': async reader => {
    await make(reader, '<yt-embed src="https://youtu.be/nNFCc3nowfg?t=90" title="A talk"></yt-embed>');
    await reader.evaluate(() => {
      const element = document.querySelector('yt-embed') as Element;
      const box = document.createElement('div');
      box.innerHTML = element.outerHTML;
      document.body.append(element.cloneNode(true), box);
    });
    await passBy(reader);
    expect(await namesOf(reader)).toEqual(Array(3).fill('Play A talk (loads from YouTube)'));
    const [first, ...copies] = await reader.evaluate(() =>
      [...document.querySelectorAll('yt-embed')].map(({ outerHTML }) => outerHTML),
    );
    expect(copies).toEqual([first, first]);
  },
  'a new URL, id or option changes the target; the same target by its URL does not': async reader => {
    await make(reader, '<yt-embed src="nNFCc3nowfg"></yt-embed>');
    const watch = 'https://www.youtube.com/watch?v=';
    expect(await linkOf(reader)).toBe(`${watch}nNFCc3nowfg`);
    expect(await linkWith(reader, 'src', 'https://youtu.be/aaaaaaaaaaa')).toBe(`${watch}aaaaaaaaaaa`);
    expect(await linkWith(reader, 'start', '1m')).toBe(`${watch}aaaaaaaaaaa&t=60s`);
    const start = () => document.querySelector('yt-embed')?.getAttribute('start');
    expect(await reader.evaluate(start)).toBe('60');
    expect(await linkWith(reader, 'start', null)).toBe(`${watch}aaaaaaaaaaa`);
    expect(await linkWith(reader, 'src', `${watch}aaaaaaaaaaa`)).toBe(`${watch}aaaaaaaaaaa`);
    expect(await reader.evaluate(() => document.querySelector('yt-embed')?.src)).toBe('aaaaaaaaaaa');
  },
  'properties that are set before the first drawing apply': async reader => {
    const link = await reader.evaluate(async () => {
      document.body.innerHTML = '<div style="height: 100000px"></div><yt-embed src="nNFCc3nowfg"></yt-embed>';
      const element = document.querySelector('yt-embed') as EmbedElement;
      element.src = 'aaaaaaaaaaa';
      element.title = 'A talk';
      await element.updateComplete;
      const link = element.querySelector('a');
      return `${link?.textContent} ${link?.href}`;
    });
    expect(link).toBe('A talk https://www.youtube.com/watch?v=aaaaaaaaaaa');
  },
  'a refused element shows its content, dispatches `embed-refuse`, and recovers with a valid `src`':
    async reader => {
      await reader.evaluate(() => {
        const told: string[] = [];
        Object.assign(window, { told });
        addEventListener('embed-refuse', event => told.push((event as CustomEvent).detail.code));
      });
      await make(reader, '<yt-embed src="VIDEO_ID"><a href="#a">A talk</a></yt-embed>');
      const shown = () => {
        const element = document.querySelector('yt-embed');
        const root = element?.shadowRoot;
        return {
          told: Reflect.get(window, 'told'),
          state: element?.state,
          slotted: root?.querySelector('slot')?.assignedElements().length,
          button: !!root?.querySelector('button'),
        };
      };
      const refused = { told: ['bad-id'], state: 'refused', slotted: 1, button: false };
      await reader.until(() => document.querySelector('yt-embed[state=refused]'));
      expect(await reader.evaluate(shown)).toEqual(refused);
      await reader.evaluate(() => Object.assign(document.querySelector('yt-embed')!, { src: 'nNFCc3nowfg' }));
      expect(await namesOf(reader)).toEqual(['Play Video on YouTube (loads from YouTube)']);
      expect(await reader.evaluate(shown)).toMatchObject({ told: ['bad-id'], state: 'card', button: true });
    },
  'the size of an element comes from its attributes, or else from its provider': async reader => {
    const boxes = SIZES.map(
      ([, attributes]) =>
        `<div style="width: 960px"><yt-embed src="nNFCc3nowfg" ${attributes}></yt-embed></div>`,
    );
    await reader.evaluate(html => {
      document.body.innerHTML = html;
    }, boxes.join(''));
    await namesOf(reader);
    const sizes = await reader.evaluate(() =>
      [...document.querySelectorAll('yt-embed')]
        // The caption is in the padding.
        .map(element => [
          element.clientWidth,
          Math.round(Number.parseFloat(getComputedStyle(element).height)),
        ]),
    );
    for (const [index, [what, , width, height]] of SIZES.entries())
      expect(sizes[index], what).toEqual([width, height]);
  },
  'the size of an element changes with its attributes': async reader => {
    await reader.evaluate(() => {
      document.body.innerHTML = '<div style="width: 400px"><yt-embed src="nNFCc3nowfg"></yt-embed></div>';
    });
    const heightWith = (ratio: string) =>
      reader.evaluate(async ratio => {
        const element = document.querySelector('yt-embed') as EmbedElement;
        element.ratio = ratio;
        await element.updateComplete;
        return Number.parseFloat(getComputedStyle(element).height);
      }, ratio);
    expect(await heightWith('1/1')).toBeCloseTo(400, 1);
    expect(await heightWith('2/1')).toBeCloseTo(200, 1);
    expect(await heightWith('')).toBeCloseTo(225, 1);
  },
  'a cancelled activation leaves the card': async reader => {
    await make(reader, '<yt-embed src="nNFCc3nowfg"></yt-embed>');
    const after = await reader.evaluate(async () => {
      const element = document.querySelector('yt-embed') as EmbedElement;
      element.addEventListener('embed-activate', event => event.preventDefault());
      element.shadowRoot?.querySelector('button')?.click();
      await element.updateComplete;
      return [element.state, !!element.shadowRoot?.querySelector('iframe')];
    });
    expect(after).toEqual(['card', false]);
  },
  'a removed element removes its message listener': async reader => {
    await reader.evaluate(() => {
      const listeners = { added: [] as unknown[], removed: [] as unknown[] };
      Object.assign(window, { listeners });
      const { addEventListener: add, removeEventListener: remove } = window;
      window.addEventListener = (
        type: string,
        listener: EventListenerOrEventListenerObject,
        ...more: [AddEventListenerOptions?]
      ) => {
        if (type === 'message') listeners.added.push(listener);
        add.call(window, type, listener, ...more);
      };
      window.removeEventListener = (
        type: string,
        listener: EventListenerOrEventListenerObject,
        ...more: [AddEventListenerOptions?]
      ) => {
        if (type === 'message') listeners.removed.push(listener);
        remove.call(window, type, listener, ...more);
      };
    });
    await make(reader, '<tweet-embed src="20" load="click"></tweet-embed>');
    const button = () => document.querySelector('tweet-embed')?.shadowRoot?.querySelector('button');
    await reader.until(button);
    await reader.click(['tweet-embed', 'button']);
    await reader.until(() => Reflect.get(window, 'listeners').added.length === 1);
    const heard = await reader.evaluate(() => {
      const { added, removed } = Reflect.get(window, 'listeners') as { added: unknown[]; removed: unknown[] };
      const before = removed.length;
      document.querySelector('tweet-embed')?.remove();
      return [removed.length - before, removed.at(-1) === added[0]];
    });
    expect(heard).toEqual([1, true]);
  },
};

eachEngine((_engine, test) => {
  test('elements react to their attributes, properties and content', async ({ web, page }) => {
    const reader = await open({ web, page });
    for (const [what, check] of Object.entries(CHECKS))
      await check(reader).catch(error => {
        throw new Error(`${what}: ${error}`, { cause: error });
      });
  });
});
