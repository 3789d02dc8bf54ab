import { expect } from 'vitest';
import { rendered } from '../damage/rendered.ts';
import { TEXTS } from '../damage/texts.ts';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';

const names = Object.keys(TEXTS);
const idOf = (name: string) => `sample-${names.indexOf(name)}`;

// A sample's HTML must not reach into the next, whatever an engine leaves open.
const page = (engine: string) =>
  blogPage(
    Object.entries(rendered[engine] ?? {})
      .map(([name, html]) => `<section id="${idOf(name)}">${html ?? ''}</section>`)
      .join('\n'),
  );

type Seen = { embeds: Record<string, string>[]; html: string; words: string };

const look = (id: string): Seen => {
  const section = document.getElementById(id);
  const embeds = [
    ...(section?.querySelectorAll('yt-embed,tweet-embed,slides-embed,speakerdeck-embed') ?? []),
  ];
  return {
    embeds: embeds.map(element => ({
      tag: element.localName,
      ...Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    })),
    html: section?.innerHTML ?? '',
    words: section?.innerText ?? '',
  };
};

const CELLS: string[] = [];

eachEngine((browser, test) => {
  for (const engine of Object.keys(rendered)) {
    test(`what ${engine} makes of the samples is put right, or left as it is`, async ({
      web,
      page: open,
    }) => {
      openBlog(web, { '/plain': blogPage(page(engine), ''), '/': page(engine) });
      const plain = await open();
      await plain.goto(`${BLOG}plain`);
      const reader = await open();
      await reader.goto(BLOG);
      await reader.until(() => document.readyState === 'complete' && customElements.get('yt-embed'));
      await reader.evaluate(() => new Promise(resolve => setTimeout(resolve, 1000)));
      const { errors } = await diaryOf(reader);
      expect(errors).toEqual([]);
      const row: string[] = [];
      for (const [name, [, outcome]] of Object.entries(TEXTS)) {
        const before = await plain.evaluate(look, idOf(name));
        const after = await reader.evaluate(look, idOf(name));
        if (rendered[engine]?.[name] === null) row.push('–');
        else if (after.embeds.length === 0) {
          expect(after.html, name).toBe(before.html);
          row.push(outcome === 'text' ? 'text' : 'left');
        } else {
          expect(outcome, name).not.toBe('text');
          for (const embed of after.embeds) expect(embed, name).toMatchObject(outcome as object);
          row.push(after.words.includes('youtube') || after.words.includes('tweet') ? 'BRACES' : 'embed');
        }
      }
      console.info(
        browser,
        engine,
        names.map((name, i) => `${name}: ${row[i]}`).filter(line => /left|BRACES/.test(line)),
      );
      CELLS.push(...row);
    });
  }
});
