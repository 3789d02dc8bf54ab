import { expect } from 'vitest';
import { eachEngine, rowsIn } from '../support/each-engine.ts';
import { passTimeInFrames, STOPPED_CLOCK } from '../support/page-clock.ts';
import { type Finding, findingsIn, openSideBySide } from '../support/side-by-side.ts';

// Old libraries delete or replace built-ins before the loader runs.
const BREAKS: readonly string[] = [
  'delete Array.prototype.entries',
  'delete Array.prototype.at',
  'delete Array.prototype.flatMap',
  'delete Array.prototype.find',
  'delete Array.prototype.findLast',
  'delete Array.prototype.includes',
  'delete String.prototype.replaceAll',
  'delete String.prototype.matchAll',
  'String.prototype.replaceAll = function () { throw new Error("replaced"); }',
  'delete Array.from',
  'delete Object.fromEntries',
  'delete Object.entries',
  'delete Object.hasOwn',
  'delete window.URL',
  'window.URL = function () { throw new Error("replaced"); }',
  'delete window.URLSearchParams',
  'delete window.IntersectionObserver',
  'delete window.ResizeObserver',
  'delete window.requestIdleCallback',
  'delete Element.prototype.append',
  'delete Element.prototype.after',
  'delete Element.prototype.replaceWith',
  'delete CSS.highlights',
  // As MooTools replaces them.
  'window.Document = function () {}',
  'window.Event = function () {}',
  'Array.from = item => [item]',
  'Array.prototype.toJSON = function () { return "[]"; }',
];

// One embed of each kind: a plain call, damaged calls, a call with a URL, frames, a blockquote, escaped embed code and
// an element.
const WORKS = [
  '<p>{{< youtube nNFCc3nowfg >}}</p>',
  '<p>{{&amp;lt; youtube nNFCc3nowfg &amp;gt;}}</p>',
  '<p>{{&lt; spotify track 4cOdK2wGLETKBW3PvgPWq1 &gt;}}</p>',
  '<p>{{&lt; embed "https://vimeo.com/76979871" &gt;}}</p>',
  '<p><iframe src="https://www.youtube.com/embed/nNFCc3nowfg"></iframe></p>',
  '<p><iframe src="https://open.spotify.com/embed/track/4PTG3Z6ehGkBFwjybzWkR8"></iframe></p>',
  '<blockquote class="twitter-tweet"><p>Good evening</p>&mdash; aki (@chezou) <a href="https://twitter.com/chezou/status/1324621428235268096">2020</a></blockquote>',
  '<p>&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;</p>',
  '<yt-embed src="nNFCc3nowfg"><a href="https://youtu.be/nNFCc3nowfg">The talk</a></yt-embed>',
]
  .map(work => `<section>${work}</section>`)
  .join('');

/** The longest time that the author's text may be hidden. */
const DEADLINE_MS = 4000;

/** The change that a piece of code makes, and the object that it changes. */
const kindOf = (code: string) =>
  `${/delete|throw|toJSON/.exec(code)} ${/[A-Z]\w+(?:\.prototype)?|window/.exec(code)}`;

eachEngine((engine, test) => {
  const breaks = rowsIn(engine, BREAKS, kindOf);
  /** Keys the values by the code that broke the built-in. */
  const byBreak = (values: readonly object[]) =>
    Object.fromEntries(breaks.map((code, index) => [code, values[index]]));

  test('with one built-in broken, the page stays responsive and each embed is shown or left as it was', async ({
    web,
    page,
  }) => {
    const reader = await page({ width: 1900, height: 1200 });
    const cases = breaks.map(code => ({
      body: WORKS,
      head: `${STOPPED_CLOCK}<script>try { ${code} } catch {}</script>`,
      options: 'data-load="click"',
    }));
    await openSideBySide(web, reader, cases);
    const wrong = ({ lost, errors }: Finding) => ({ lost, errors });
    const found = async () => byBreak((await findingsIn(reader)).map(wrong));
    const none = byBreak(breaks.map(() => ({ lost: '', errors: [] })));
    // Before that, the text of a slow page is still shown because nothing has hidden it yet.
    await reader.untilWithin(20_000, () =>
      [...document.querySelectorAll('iframe')].every(
        ({ contentDocument }) => contentDocument?.readyState === 'complete',
      ),
    );
    await web.quiet();
    await passTimeInFrames(reader, DEADLINE_MS);
    // Each look lays out all frames, so there are few. An embed whose files come after the deadline replaces the text
    // late, and for a moment is not drawn yet.
    const untilShown = () => expect.poll(found, { timeout: 20_000, interval: 250 }).toEqual(none);
    await untilShown();
    // A page in an endless loop runs no timers. A timer of each page has to run, also after another call is added.
    const alive = await reader.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll('iframe')].map(
          ({ contentWindow, contentDocument }) =>
            new Promise<boolean>(resolve => {
              contentDocument?.body.insertAdjacentHTML(
                'beforeend',
                '<p>{{&lt; spotify track 4cOdK2wGLETKBW3PvgPWq1 &gt;}}</p>',
              );
              contentWindow?.setTimeout(() => resolve(true), 200);
            }),
        ),
      ),
    );
    expect(alive).toHaveLength(breaks.length);
    await untilShown();
  });
});
