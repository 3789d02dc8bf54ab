import { expect } from 'vitest';
import { eachEngine, rowsIn } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';
import { type Case, findingsIn, openSideBySide } from '../support/side-by-side.ts';

// Properties that a careless merge of foreign JSON, or another library, has put on every object: options of the script
// tag, fields of a descriptor, arguments of a call, options of the sanitiser.
const POLLUTIONS: readonly string[] = [
  "files: 'https://evil.test/dist/'",
  "files: ['../../evil', 'https://evil.test/file']",
  "oembed: 'https://evil.test/oembed'",
  "posters: 'https://evil.test/{provider}/{id}.jpg'",
  "poster: 'https://evil.test/poster'",
  "connectOrigins: ['https://evil.test']",
  "src: 'https://evil.test/', url: 'https://evil.test/', id: '\"><script>evil()</script>'",
  "sandbox: 'allow-top-navigation', srcdoc: '<script>parent.evil()</script>', allow: 'camera'",
  "title: '<img src=https://evil.test/title>', label: '<b>', innerHTML: '<img src=https://evil.test/i>'",
  "ALLOWED_TAGS: ['script', 'img', 'iframe', 'p'], ADD_TAGS: ['script', 'iframe'], ADD_ATTR: ['onerror', 'srcdoc']",
  'ALLOWED_URI_REGEXP: /./, ALLOW_UNKNOWN_PROTOCOLS: true, WHOLE_DOCUMENT: true, SANITIZE_DOM: false',
  'CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /./, attributeNameCheck: /./ }, tagNameCheck: /./, attributeNameCheck: /./',
];

// Elements of a commenter whose name or id shadows what scripts ask the document or the window for.
const NAMES =
  'createElement implementation createNodeIterator importNode createTreeWalker createComment createDocumentFragment head documentElement activeElement currentScript baseURI readyState addEventListener'.split(
    ' ',
  );
const IDS =
  'trustedTypes litHtmlVersions litElementVersions reactiveElementVersions litHtmlPolyfillSupport reactiveElementPolyfillSupport'.split(
    ' ',
  );

const WORKS = [
  '<p>{{&lt; youtube nNFCc3nowfg &gt;}}</p>',
  '<p>{{&lt; vimeo 76979871 &gt;}}</p>',
  '<p>{{&lt; tweet user="chezou" id="1324621428235268096" &gt;}}</p>',
  '<p>&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;</p>',
]
  .map(work => `<section>${work}</section>`)
  .join('');

const ANSWER = `<p>Words</p><script>evil()</script><img src="data:," onerror="evil()"><iframe srcdoc="<script>parent.evil()</script>"></iframe><x-evil onclick="evil()">x</x-evil><a href="javascript:evil()">x</a>`;

// The host that a case gets its files from, which depends on its place.
const OWN_HOST = 'files-own.example';

const TRAP = '<script>window.evil = () => { document.title = "evil"; }</script>';

// The library reads its objects alike in every engine, so all engines but the first have every third case of each list.
type Polluted = Case & { kind: string; what: string };

const CASES: readonly Polluted[] = [
  ...POLLUTIONS.map((fields, index) => ({
    kind: `fields ${Math.floor(index / 3)}`,
    what: fields,
    body: WORKS,
    head: `${TRAP}<script>Object.assign(Object.prototype, { ${fields.replaceAll('</', '<\\/')} })</script>`,
    // Where the endpoint itself is polluted, the page has none.
    options: `data-load="click" ${/oembed/.test(fields) ? '' : `data-oembed="https://${OWN_HOST}/oembed"`}`,
  })),
  ...NAMES.map((name, index) => ({
    kind: `name ${Math.floor(index / 3)}`,
    what: name,
    head: TRAP,
    body: `<img name="${name}" alt="">${WORKS}`,
    options: 'data-load="click"',
  })),
  ...IDS.map((id, index) => ({
    kind: `id ${Math.floor(index / 3)}`,
    what: id,
    head: TRAP,
    body: `<a id="${id}"></a>${WORKS}`,
    options: 'data-load="click"',
  })),
];

eachEngine((engine, test) => {
  const cases = rowsIn(engine, CASES, ({ kind }) => kind).map((row, index) => ({
    ...row,
    options: row.options?.replace(OWN_HOST, `files-${index}.example`) ?? '',
  }));

  test('with polluted prototypes or shadowed names, no other host is asked, and each embed is shown or left as it was', async ({
    web,
    page,
  }) => {
    const answer = text(JSON.stringify({ html: ANSWER, author_name: '<script>evil()</script>' }), {
      type: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
    });
    const reader = await page({ width: 1900, height: 1800 });
    await openSideBySide(web, reader, cases, path => (path === '/oembed' ? answer : undefined));
    const byCase = async () =>
      Object.fromEntries(
        (await findingsIn(reader)).map(({ lost, errors }, index) => [cases[index]?.what, { lost, errors }]),
      );
    const none = Object.fromEntries(cases.map(({ what }) => [what, { lost: '', errors: [] }]));
    // Each look lays out all frames, so there are few.
    await expect.poll(byCase, { timeout: 20_000, interval: 250 }).toEqual(none);
    await web.quiet();
    expect(web.log.filter(({ host }) => host === 'evil.test').map(({ path }) => path)).toEqual([]);
    expect(web.hosts()).not.toContain('evil.test');
    expect(web.log.filter(({ path }) => path.includes('evil')).map(({ path }) => path)).toEqual([]);
    const titles = await reader.evaluate(() =>
      [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument?.title),
    );
    expect(titles.filter(title => title !== 'A post')).toEqual([]);
  });
});
