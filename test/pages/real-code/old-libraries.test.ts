import { existsSync } from 'node:fs';
import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, TAG } from '../../support/blog.ts';
import { eachEngine, rowsIn } from '../../support/each-engine.ts';
import { servedFile } from '../../support/package-file.ts';
import { play, reports } from '../../support/playing.ts';
import { text } from '../../support/responders.ts';
import { settle } from '../../support/settle.ts';
import { PLAYERS } from '../../support/third-parties/players.ts';

// Libraries that change built-ins. npm has none of them, but Debian has.
const LIBRARIES = [
  {
    name: 'Prototype 1.7.3',
    file: '/usr/share/javascript/prototype/prototype.js',
    version: 'Prototype.Version',
    // Typical code of pages of that time.
    code: `
      const Shop = Class.create({ initialize(name) { this.name = name; } });
      $('own').update(new Shop('mine').name).addClassName('shown');
      $$('#list li').each((item, n) => item.writeAttribute('data-n', n));
      $('list').insert({ bottom: '<li>three</li>' });
      $('press').observe('click', () => $('own').insert(' pressed'));
      new Ajax.Request('/answer', { method: 'get', onSuccess: ({ responseText }) => $('answer').update(responseText) });`,
    insert: `$('later').insert('<p>{{&lt; youtube nNFCc3nowfg &gt;}}</p>')`,
  },
  {
    name: 'MooTools 1.4.5',
    file: '/usr/share/javascript/mootools/mootools.js',
    version: 'MooTools.version',
    code: `
      const Shop = new Class({ initialize(name) { this.name = name; } });
      $('own').set('text', new Shop('mine').name).addClass('shown');
      $$('#list li').each((item, n) => item.set('data-n', n));
      new Element('li', { text: 'three' }).inject('list');
      $('press').addEvent('click', () => $('own').appendText(' pressed'));
      new Request({ url: '/answer', method: 'get', onSuccess: answer => $('answer').set('text', answer) }).send();`,
    insert: `new Element('p', { html: '{{&lt; youtube nNFCc3nowfg &gt;}}' }).inject('later')`,
  },
] as const;

const missing = LIBRARIES.filter(({ file }) => !existsSync(file));
if (missing.length) {
  const text = `not installed: ${missing.map(({ name }) => name)}; apt-get install -y libjs-prototype libjs-mootools`;
  if (process.env.CI) throw new Error(text);
  console.warn(`SKIPPED: ${text}`);
}

// One of each kind, and the damage that engines do.
const EMBEDS = [
  '<p>{{< youtube nNFCc3nowfg >}}</p>',
  '<p>{{&amp;lt; youtube nNFCc3nowfg &amp;gt;}}</p>',
  '<p>{{&lt; YouTube<wbr> nNFCc3nowfg &gt;}}</p>',
  '<p>{{&lt; spotify track 4cOdK2wGLETKBW3PvgPWq1 &gt;}}</p>',
  '<p>{{&lt; embed "https://vimeo.com/76979871" &gt;}}</p>',
  '<p><iframe src="https://www.youtube.com/embed/nNFCc3nowfg"></iframe></p>',
  '<p>&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;</p>',
  '<blockquote class="twitter-tweet"><p>Good evening</p>&mdash; aki (@chezou) <a href="https://twitter.com/chezou/status/1324621428235268096">2020</a></blockquote>',
  '<yt-embed src="nNFCc3nowfg"><a href="https://youtu.be/nNFCc3nowfg">The talk</a></yt-embed>',
];

const BODY = `${EMBEDS.map(html => `<section>${html}</section>`).join('')}<div id="own"></div><div id="answer"></div>
  <ul id="list"><li>one</li><li>two</li></ul><button id="press">Press</button><main id="later"></main>`;

eachEngine((engine, test) => {
  for (const { name, file, version, code, insert } of rowsIn(engine, LIBRARIES, () => 'built-ins')) {
    if (!existsSync(file)) {
      test.skip(`${name} (not installed)`, () => {});
      continue;
    }
    test(`beside ${name}, before and after it, all embeds work, and so does the page`, async ({
      web,
      page,
    }) => {
      const library = '<script src="/library.js"></script>';
      const run = `<script>${code}</script>`;
      openBlog(web, {
        '/first': blogPage(BODY + library + run),
        '/second': blogPage(BODY + run, library + TAG),
        '/library.js': servedFile(file),
        '/answer': text('answered', { type: 'text/plain' }),
      });
      web.host('www.youtube-nocookie.com', PLAYERS.youtube);
      const reader = await page({ width: 800, height: 1200 });
      for (const path of ['first', 'second']) {
        await reader.goto(BLOG + path);
        await reader.until(() => document.querySelector('section:last-of-type yt-embed[state]'));
        await settle(web, reader);
        const shown = await reader.evaluate(() =>
          [...document.querySelectorAll('section')].map(section => {
            const element = section.querySelector('[state]');
            const isDrawn = !!element?.shadowRoot?.querySelector('[part=link],[part=frame],slot');
            return isDrawn ? 'shown' : section.innerHTML;
          }),
        );
        expect(shown).toEqual(EMBEDS.map(() => 'shown'));
        await reader.evaluate(insert => void new Function(insert)(), insert);
        await reader.until(() => document.querySelector('#later yt-embed[state]'));

        await reader.evaluate(() => document.querySelector('section [from]')?.setAttribute('id', 'video'));
        await play(reader, 'video');
        await reports(web, 'www.youtube-nocookie.com', true);
        await reader.click('#press');
        await reader.until(() => document.querySelector('#answer')?.textContent === 'answered');
        const own = () => {
          const words = [...document.querySelectorAll('#own.shown, #list li')].map(e => e.textContent);
          return [...words, document.querySelectorAll('#list [data-n]').length];
        };
        expect(await reader.evaluate(own)).toEqual(['mine pressed', 'one', 'two', 'three', 2]);
        expect((await diaryOf(reader)).errors).toEqual([]);
      }
      const runs = await reader.evaluate(version => String(new Function(`return ${version}`)()), version);
      expect(name).toContain(runs);
    });
  }
});
