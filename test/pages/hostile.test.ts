import { expect } from 'vitest';
import { type Provider, providers } from '../../src/entries/lib/providers.ts';
import { identifiesHost } from '../../src/providers/registry/match-host.ts';
import { contactsOf } from '../docs/contacts.ts';
import { addressError } from '../security/addresses.ts';
import { attack, type Order, type Report } from '../security/attack.ts';
import { type Markup, PAGES } from '../security/entrances.ts';
import { payloads } from '../security/payloads.ts';
import { EVERY, TIMEOUT_MS } from '../security/share.ts';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';

// Works that need every file that the corpus may need, so that no section waits for one.
const FIRST = `<div id="first">
  <p>{{&lt; youtube<wbr> nNFCc3nowfg &gt;}}</p><p>{{&lt; vimeo 76979871 &gt;}}</p>
  <p>&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;</p>
  <p>{{&lt; youtube a–bcdefghij &gt;}}</p><lite-youtube videoid="nNFCc3nowfg"></lite-youtube>
  <web-embed src="https://example.com/"></web-embed></div>`;

const END: readonly Markup[] = [
  ['p', {}, '{{< youtube', ['wbr', {}], ' nNFCc3nowfg >}}'],
  ['p', {}, '<iframe src="https://www.youtube.com/embed/nNFCc3nowfg"></iframe>'],
  ['p', {}, '{{< youtube a–bcdefghij >}}'],
  ['lite-youtube', { videoid: 'nNFCc3nowfg' }],
];

// All sections are in view, one above the other, so that each is drawn at once.
const STYLE = '<style>section{position:absolute;top:0;left:0;width:300px;visibility:hidden}</style>';

// Payloads run code in one of these ways, or by a request.
const TRAPS = `<script>
  window.ran = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = (...given) => ran.push(name + given);
  console.warn = () => {};
</script>`;

const POLICY = "require-trusted-types-for 'script'; trusted-types lit-html dompurify";
// In the bulk of the corpus no frame is fetched: the address is checked, and the policy reports it once more.
const WITHOUT_FRAMES = `${POLICY}; frame-src 'none'`;

// Works of these can be at any host, which the author’s text names.
const hasOwnHosts = ({ hosts }: Provider) => !hosts.includes('*');

const RIGHTS = Object.fromEntries(
  providers.map(({ name, options, allow, sandbox = '' }) => [
    name,
    { options: Object.keys(options), allow, sandbox },
  ]),
);

const patterns = providers.flatMap(provider => {
  const { frames, pictures, fetches } = contactsOf(provider);
  return [...frames, ...pictures, ...fetches].filter(host => host !== '*');
});
const isExpected = (host: string) =>
  host === 'blog.example' ||
  patterns.some(own => own === host || own === host.replace(/^[^.]+/, '*')) ||
  providers.some(({ hosts }) => identifiesHost(hosts, host));

const isBlockedFrame = (violation: string) =>
  /^frame-src https:/.test(violation) && isExpected(new URL(violation.slice('frame-src '.length)).hostname);

/** Returns the answer of the owner’s endpoint for the post with a payload’s number. */
const answerFor = (search: URLSearchParams, texts: readonly string[]) => {
  const index = Number(/(\d+)$/.exec(search.get('url') ?? '')?.[1]) - 1000;
  const payload = texts[index] ?? '';
  return {
    html: `<p>Words</p>${payload}`,
    author_name: payload,
    author_url: payload,
    provider_name: payload,
  };
};

const OPTIONS: Readonly<Record<keyof typeof PAGES, string>> = {
  shortcodes: 'data-load="click"',
  codes: 'data-load="click"',
  tags: 'data-load="click"',
  answers: 'data-oembed="/oembed" data-privacy="strict"',
};

const texts = payloads.map(({ text }) => text);

eachEngine((engine, test) => {
  for (const [name, entrances] of Object.entries(PAGES) as [
    keyof typeof PAGES,
    (typeof PAGES)[keyof typeof PAGES],
  ][])
    test(`no payload runs code, makes a node, or reaches another host: ${name}`, {
      timeout: 2 * TIMEOUT_MS,
    }, async ({ web, page }) => {
      const order: Order = {
        payloads: texts,
        markups: entrances.map(({ markup }) => markup),
        every: EVERY[engine] ?? 1,
        end: END,
        drawn: name === 'answers' ? '[part~=words] div' : '[part~=card]',
        tags: [...new Set(providers.map(({ tag }) => tag))].join(),
        providers: RIGHTS,
        turns: providers.filter(hasOwnHosts).map(({ name }) => name),
      };
      const run = `window.run = async () => { window.report = await (${attack})(${JSON.stringify(order)}); };`;
      openBlog(
        web,
        {
          '/': blogPage(
            `${STYLE}${FIRST}<main></main>`,
            `${TRAPS}<script src="/run.js"></script><script src="/dist/loader.js" ${OPTIONS[name]}></script>`,
          ),
          '/run.js': text(run, { type: 'text/javascript' }),
          '/oembed': (request, response) =>
            text(JSON.stringify(answerFor(request.url.searchParams, texts)), { type: 'application/json' })(
              request,
              response,
            ),
        },
        { 'content-security-policy': engine === 'chromium' ? WITHOUT_FRAMES : POLICY },
      );
      web.host('*', text('<title>A work</title>'));
      const reader = await page();
      await reader.goto(BLOG);
      await reader.until(() => document.querySelectorAll('#first [state]').length === 6);
      await reader.evaluate(() => {
        document.querySelector('#first')?.remove();
        (window as unknown as { run(): Promise<void> }).run();
      });
      const report = await reader.untilWithin(
        TIMEOUT_MS,
        () => (window as unknown as { report?: Report }).report,
      );
      if (!report) throw new Error('no report');
      await web.quiet();
      const { sections, embeds, frames, problems, addresses } = report;
      console.info(`${engine}, ${name}: ${sections} sections, ${embeds} embeds, ${frames} frames`);
      const wrong = addresses.flatMap(([name, kind, href]) => {
        const provider = providers.find(own => own.name === name);
        const why = provider ? addressError(provider, href) : 'no provider';
        return why && kind !== 'picture' ? `${name} ${kind} ${why}` : [];
      });
      const { errors, violations } = await diaryOf(reader);
      const strange = web.log.filter(
        ({ host, destination }) => !isExpected(host) && !(name === 'tags' && destination === 'image'),
      );
      const asked = new Set(web.log.map(({ host }) => host));
      expect({
        problems,
        wrong,
        ran: await reader.evaluate(() => (window as unknown as { ran: string[] }).ran),
        errors,
        violations: violations.filter(violation => !isBlockedFrame(violation)),
        strange: strange.map(({ host, path }) => host + path),
        unasked: name === 'tags' ? [] : web.hosts().filter(host => !isExpected(host) && !asked.has(host)),
        page: await reader.evaluate(() => location.href),
      }).toEqual({
        problems: [],
        wrong: [],
        ran: [],
        errors: [],
        violations: [],
        strange: [],
        unasked: [],
        page: BLOG,
      });
    });
});
