import { AXE } from './axe.ts';
import { BLOG, blogPage, openBlog } from './blog.ts';
import type { Page } from './browsers/page.ts';
import { passBy } from './pass-by.ts';
import { text } from './responders.ts';
import { GONE_POST } from './third-parties/twitter.ts';
import { GONE_VIDEO, youtubePlayer } from './third-parties/youtube.ts';
import type { Web } from './web.ts';

const LONG =
  'A title that goes on for longer than there is room for it, as titles of conference talks do when they have a subtitle and the year (2026)';

const QUOTATION =
  '<blockquote class="twitter-tweet"><p lang="ja" dir="ltr">今夜の勉強会にご参加いただいた皆さま、ありがとうございました。</p>&mdash; aki (@chezou) <a href="https://twitter.com/chezou/status/1324621428235268096">November 6, 2020</a></blockquote>';

/** All states of an embed by name; each is one embed of the page. */
export const STATES: Readonly<Record<string, string>> = {
  'a video': '<yt-embed src="nNFCc3nowfg" title="The talk"></yt-embed>',
  'a video with a long title': `<yt-embed src="nNFCc3nowfg" title="${LONG}"></yt-embed>`,
  'a video without a picture': `<yt-embed src="${GONE_VIDEO}" load="click"></yt-embed>`,
  'a video with the author’s own picture and title':
    '<yt-embed src="nNFCc3nowfg"><img slot="poster" src="/own.svg" alt=""><b slot="title">My <i>own</i> title</b></yt-embed>',
  'slides without a picture':
    '<slides-embed load="click" src="19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g" title="Quarterly numbers"></slides-embed>',
  'slides with a picture':
    '<speakerdeck-embed load="click" src="af1c9b53d63b4e6baa85652793ec4ca9"></speakerdeck-embed>',
  'a post with the vendor’s quotation': QUOTATION,
  'a post with the author’s own words':
    '<tweet-embed load="click" src="1324621428235268096" user="chezou"><p>What it said, <a href="https://x.com/chezou/status/1324621428235268096">as I remember it</a>.</p></tweet-embed>',
  'a post and no more': '<tweet-embed load="click" src="1324621428235268096"></tweet-embed>',
  'a post that is gone': `<tweet-embed load="eager" src="${GONE_POST}"><a href="https://x.com/i/status/404">The post</a></tweet-embed>`,
  'a post that is there': '<tweet-embed load="eager" src="1324621428235268096"></tweet-embed>',
  'an audio player':
    '<web-embed load="click" src="https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT"></web-embed>',
  'a document':
    '<web-embed load="click" src="https://docs.google.com/forms/d/e/1FAIpQLSf-1qM0a2b3c4d5e6f7g8h9i0j1k2l3m4n5o6p7q8r9s0t1u2v3w/viewform" title="Will you come?"></web-embed>',
  'a work of another kind':
    '<web-embed load="click" src="https://codepen.io/team/codepen/pen/PNaGbb"></web-embed>',
  'a link card': '<web-embed src="https://togetter.com/li/1234567"></web-embed>',
  'a video that loads': '<yt-embed src="ccccccccccc" title="It takes its time"></yt-embed>',
  'a video that plays': '<yt-embed src="nNFCc3nowfg" title="The talk"></yt-embed>',
  files: '<web-embed provider="gist" load="eager" src="spf13/7896402"></web-embed>',
  'a refusal':
    '<yt-embed src="no id at all"><a href="https://www.youtube.com/">The author’s own link</a></yt-embed>',
};

const OWN =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="#7a5c9e" d="M0 0h16v9H0z"/><circle cx="11" cy="5" r="3" fill="#e9c46a"/></svg>';

// A typical theme: colours by a class, without `color-scheme`.
const LOOK = `<style>
  body { margin: 0 auto; padding: 1rem; max-width: 46rem; font: 1rem/1.6 system-ui; background: #fff; color: #222; }
  body.dark { background: #15171c; color: #e6e6ea; }
  body.dark a { color: #8ab8ea; }
  h2 { font-size: .9rem; font-weight: 400; margin: 2rem 0 .25rem; }
</style>`;

/** Opens a page with every state, and triggers each. `tag` is the script tag. */
export async function openStates(
  web: Web,
  page: Page,
  {
    dark = false,
    rtl = false,
    lang = 'en',
    tag,
  }: { dark?: boolean; rtl?: boolean; lang?: string; tag?: string } = {},
): Promise<void> {
  const body = Object.entries(STATES).map(
    ([name, embed], index) => `<section id="state-${index}"><h2>${name}</h2>${embed}</section>`,
  );
  const html = blogPage(`${LOOK}<main><h1>States</h1>${body.join('')}</main>`, tag ?? CALM)
    .replace('<body>', `<body class="${dark ? 'dark' : ''}">`)
    .replace('lang="en"', `lang="${lang}" dir="${rtl ? 'rtl' : 'ltr'}"`);
  openBlog(web, {
    '/': html,
    '/own.svg': text(OWN, { type: 'image/svg+xml' }),
    '/axe.js': AXE,
  });
  web.host('open.spotify.com', text('<title>A track</title>'));
  web.host(
    'api.github.com',
    text(
      JSON.stringify({
        files: { a: { filename: 'hello.js', content: 'console.log("hello");\n'.repeat(30) } },
      }),
      {
        type: 'application/json',
        headers: { 'access-control-allow-origin': '*' },
      },
    ),
  );
  web.host('www.youtube-nocookie.com', (request, response) =>
    // This one stays pending.
    request.url.pathname.endsWith('ccccccccccc') ? undefined : youtubePlayer(request, response),
  );
  await page.goto(BLOG);
  await page.until(() => !document.querySelector('section > :last-child:not([state])'));
  await passBy(page);
  await page.until(count => {
    const embeds = [...document.querySelectorAll('section > :last-child')];
    const drawn = embeds.filter(({ shadowRoot }) => shadowRoot?.querySelector('[part=card], slot'));
    return drawn.length === count;
  }, Object.keys(STATES).length);
  // A strict page has another button, and nothing loads by itself.
  if (tag) return;
  // Embeds that load by themselves grow and move the buttons below them.
  for (const name of ['a post that is there', 'a post that is gone'])
    await page.evaluate(id => document.getElementById(id)?.scrollIntoView(), idOf(name));
  await page.until(() => document.querySelector('tweet-embed[state=failed]'));
  await page.until(() => document.querySelectorAll('[state=ready]').length >= 2);
  for (const name of PRESSED) await page.click([`[id="${idOf(name)}"] > :last-child`, 'button']);
  await page.until(() => document.querySelectorAll('[state=ready]').length >= 3);
}

/** Returns the id of the section with a state. */
export const idOf = (name: string): string => `state-${Object.keys(STATES).indexOf(name)}`;

// One video must keep playing while the other loads.
const CALM = '<script src="/dist/loader.js" data-pause-others="off"></script>';

const PRESSED = ['a video that plays', 'a video that loads'];
