import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';

// Names with a meaning in the DOM, Lit or HTML, and short names that minifiers use.
const NAMES = ['w', 'q', 'l', 'render', 'update', 'remove', 'hidden', 'lang', 'style', 'onclick'];

const OWN = `{
  name: 'acmevideo',
  label: 'Acme Video',
  kind: 'video',
  aliases: [],
  hosts: ['video.acme.example'],
  frames: ['video.acme.example/embed/'],
  size: { ratio: 4 / 3 },
  options: Object.fromEntries(${JSON.stringify(NAMES)}.map(name => [name, text => /^\\w+$/.test(text) ? text : undefined])),
  allow: 'fullscreen',
  examples: ['https://video.acme.example/watch/abc123'],
  read({ url, id }) {
    const video = url ? /^\\/(?:watch|embed)\\/(\\w+)$/.exec(url.pathname)?.[1] ?? '' : id;
    return /^[a-z0-9]{6}$/.test(video) ? { id: video } : undefined;
  },
  frame: ({ id, ...options }) => new URL('https://video.acme.example/embed/' + id + '?' + new URLSearchParams(options)),
  link: ({ id }) => new URL('https://video.acme.example/watch/' + id),
}`;

const DEFINE = `<script type="module">
  shortcodeEmbeds.defineProvider(${OWN}).then(() => { window.defined = true; }, error => { window.defined = String(error); });</script>`;

const args = NAMES.map(name => `${name}="${name}1"`).join(' ');

const frameAddress = (id: string) => {
  const embed = document.querySelector(`#${id} web-embed`);
  return embed?.matches('[state=ready]') ? embed.shadowRoot?.querySelector('iframe')?.src : undefined;
};

const DRAWING = 'https://docs.google.com/drawings/d/1rXz8uSgl2Bv4qGTt0hEUTZqY6n0dWv5cFzJwKk3mJxQ/edit';

eachEngine((_engine, test) => {
  test('options can have the names of element members, and those members stay as they are', async ({
    web,
    page,
  }) => {
    const body =
      `<div id="call"><p>{{< acmevideo abc123 ${args} >}}</p></div>` +
      `<div id="tag"><web-embed src="https://video.acme.example/watch/abc123" w="w1" q="q1" render="r1" remove="m1"></web-embed></div>`;
    openBlog(web, { '/': blogPage(body + DEFINE) });
    web.host('video.acme.example', text('<title>A video</title>'));
    const reader = await page({ width: 390, height: 900 });
    await reader.goto(BLOG);
    expect(await reader.until(() => (window as { defined?: unknown }).defined)).toBe(true);
    const address = 'https://video.acme.example/embed/abc123?';
    expect(await reader.until(frameAddress, 'call')).toBe(
      address + NAMES.map(name => `${name}=${name}1`).join('&'),
    );
    expect(await reader.until(frameAddress, 'tag')).toBe(`${address}w=w1&q=q1&render=r1&remove=m1`);

    const [called, tagged] = await reader.evaluate(() =>
      [...document.querySelectorAll('web-embed')].map(embed => [
        ...[embed.hidden, embed.lang, embed.getAttribute('style'), embed.onclick, embed.clientWidth > 0],
        ...[typeof embed.remove, typeof Reflect.get(embed, 'render'), typeof Reflect.get(embed, 'update')],
        // An option whose name is free is also a property.
        Reflect.get(embed, 'w'),
      ]),
    );
    const untouched = [false, '', null, null, true, 'function', 'function', 'function'];
    expect(called).toEqual([...untouched, 'w1']);
    expect(tagged).toEqual([...untouched, 'w1']);

    // The frame follows the attributes and the property.
    await reader.evaluate(() => {
      const embed = document.querySelector('#tag web-embed');
      embed?.setAttribute('render', 'r2');
      if (embed) Reflect.set(embed, 'q', 'q2');
    });
    const renewed = () =>
      document
        .querySelector('#tag web-embed')
        ?.shadowRoot?.querySelector('iframe')
        ?.src.includes('render=r2');
    await reader.until(renewed);
    expect(await reader.until(frameAddress, 'tag')).toBe(`${address}w=w1&q=q2&render=r2&remove=m1`);
    // The element can still be removed.
    expect(
      await reader.evaluate(() => {
        document.querySelector('#tag web-embed')?.remove();
        return document.querySelectorAll('web-embed').length;
      }),
    ).toBe(1);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('a Google drawing, whose options are `w` and `h`, is shown, and the page stays responsive', async ({
    web,
    page,
  }) => {
    openBlog(web, { '/': blogPage(`<p>{{< googledrawings "${DRAWING}" >}}</p>`) });
    web.host('docs.google.com', text('<title>A drawing</title>'));
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('web-embed[state=ready]'));
    // A page in an endless loop never runs this timer.
    expect(await reader.evaluate(() => new Promise(done => setTimeout(done, 100, 'alive')))).toBe('alive');
  });
});
