import { expect } from 'vitest';
import { providers } from '../../src/entries/lib/providers.ts';
import { policyOf } from '../docs/contacts.ts';
import { samplesOf } from '../docs/samples.ts';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine, isFirst } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';

const NONCE = 'c2VjcmV0';

// The best of each provider: an example with a frame, if it has one.
const CALLS = providers.map(provider => {
  const samples = samplesOf(provider);
  const { address } = samples.find(({ frames }) => frames.length) ?? samples[0] ?? { address: '' };
  return { name: provider.name, html: `<p>{{&lt; ${provider.name} "${address}" &gt;}}</p>` };
});

const VIDEO = 'https://www.youtube.com/v/nNFCc3nowfg';

// Codes that are read in other ways than calls.
const CODES = [
  `<object width="425" height="344"><param name="movie" value="${VIDEO}"></object>`,
  '<lite-youtube videoid="nNFCc3nowfg" playlabel="A talk"></lite-youtube>',
  '<p>&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg" style="border:0"&gt;&lt;/iframe&gt;</p>',
  '<blockquote class="twitter-tweet"><p>Words</p><a href="https://x.com/a/status/1324621428235268096">A day</a></blockquote>',
  '<web-embed src="https://vimeo.com/76979871"></web-embed>',
];

// Works of some providers are at any host, which `policyOf` allows as a whole. Here each host is named.
const ownHosts = providers.filter(({ hosts }) => !hosts.includes('*'));
const others = providers
  .filter(provider => !ownHosts.includes(provider))
  .flatMap(provider => samplesOf(provider).flatMap(({ frames }) => frames.map(({ origin }) => origin)));
const policy = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  "style-src 'self'; base-uri 'none'; object-src 'none'",
  policyOf(ownHosts, "'self'").replace('frame-src', `frame-src ${[...new Set(others)].join(' ')}`),
  "require-trusted-types-for 'script'; trusted-types lit-html dompurify",
].join('; ');

/** Activates each embed, and counts the frames and the boxes of files. */
const activateAll = async () => {
  // Few enough frames at a time for a browser.
  const CHUNK = 10;
  let count = 0;
  const embeds = [...document.querySelectorAll<HTMLElement & { activate(): Promise<void> }>('main [state]')];
  for (let index = 0; index < embeds.length; index += CHUNK) {
    const chunk = embeds.slice(index, index + CHUNK);
    for (const embed of chunk) {
      await embed.activate();
      if (embed.shadowRoot?.querySelector('[part~=frame]')) count += 1;
    }
    // Long enough for the policy to be asked.
    await new Promise(resolve => setTimeout(resolve, 100));
    for (const embed of chunk) embed.remove();
  }
  return count;
};

eachEngine((engine, test) => {
  const calls = isFirst(engine) ? CALLS : CALLS.filter((_, index) => index % 8 === 0);

  test('no provider violates a policy with a nonce, `strict-dynamic` and Trusted Types', async ({
    web,
    page,
  }) => {
    const body = [...calls.map(({ html }) => html), ...CODES]
      .map(html => `<section>${html}</section>`)
      .join('');
    const html = blogPage(
      `<main>${body}</main>`,
      '<script src="/dist/loader.js" data-load="click"></script>',
    );
    openBlog(
      web,
      { '/': html.replaceAll('<script ', `<script nonce="${NONCE}" `) },
      { 'content-security-policy': policy },
    );
    // A browser keeps the empty frame then, which needs no process of its own.
    web.host('*', text('', { status: 204 }));
    const files = { files: { a: { filename: 'hello.js', content: 'hello' } } };
    const headers = { 'access-control-allow-origin': '*' };
    web.host('api.github.com', text(JSON.stringify(files), { type: 'application/json', headers }));
    const reader = await page({ width: 1200, height: 900 });
    await reader.goto(BLOG);
    await reader.untilWithin(
      20_000,
      () =>
        [...document.querySelectorAll('section')].every(section => section.querySelector('[state]')) &&
        !document.querySelector('[from]:not([state])'),
    );
    const shown = await reader.evaluate(activateAll);
    await web.quiet();
    const { violations, errors, warnings } = await diaryOf(reader);
    console.info(`${engine}: ${calls.length} providers, ${shown} frames, ${violations.length} violations`);
    const linkCards = calls.filter(({ name }) =>
      providers.some(
        provider =>
          provider.name === name &&
          !provider.rawFiles &&
          samplesOf(provider).every(({ frames }) => !frames.length),
      ),
    );
    expect({ violations, errors, warnings }).toEqual({ violations: [], errors: [], warnings: [] });
    expect(shown).toBe(calls.length + CODES.length - linkCards.length);
  });
});
