import { TAG } from '../support/blog.ts';

/** A page whose picture is in the documentation: `raw` is without the library, `talks` and `reading` are the two parts. */
export type DocPage = 'raw' | 'talks' | 'reading';

const LOOK = (dark: boolean) => `
  body { margin: 0; padding: 26px 32px; font: 17px/1.6 Lato, 'Source Sans 3', system-ui, sans-serif;
    background: ${dark ? '#17191d' : '#fffefb'}; color: ${dark ? '#e5e4e0' : '#26272b'} }
  h1 { margin: 0 0 6px; font-size: 27px; line-height: 1.25; font-weight: 800; letter-spacing: -.01em }
  .by { margin: 0 0 18px; font-size: 14px; color: ${dark ? '#a4a4a8' : '#66676d'} }
  p { margin: 0 0 16px } yt-embed, speakerdeck-embed { margin-block: 18px }
  a { color: ${dark ? '#8db7ea' : '#245f9c'} }`;

const HEADER = `<h1>A year of small pipelines</h1><p class="by">4 November 2026 · five minutes</p>`;

const TALK = `<p>In November I talked about training models with nothing but a script and a clock. Here is the recording.</p>
  <p>{{&lt; youtube id="nNFCc3nowfg" title="Keeping a learning pipeline small" &gt;}}</p>
  <p>The questions begin after half an hour, and are the best part of it.</p>`;

const TALKS = `<yt-embed src="nNFCc3nowfg" title="Keeping a learning pipeline small" poster="/talk.svg"></yt-embed>
  <p>The slides are a little longer than what I had time for.</p>
  <speakerdeck-embed load="click" src="af1c9b53d63b4e6baa85652793ec4ca9" title="Small pipelines, the slides" poster="/slide.svg"></speakerdeck-embed>
  <tweet-embed load="click" src="1324621428235268096" user="chezou"></tweet-embed>
  <web-embed load="click" src="https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT" title="The talk as a podcast"></web-embed>`;

/** Returns a small page that looks like somebody's own. */
export const docPage = (part: DocPage, dark: boolean): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A year of small pipelines</title>
  <meta name="viewport" content="width=device-width"><style>${LOOK(dark)}</style>${part === 'raw' ? '' : TAG}
  <body>${part === 'reading' ? `<main>${TALKS}</main>` : `<main>${HEADER}${TALK}</main>`}`;

/** Two pictures of a page, before and after, side by side. */
export const besides = (before: Buffer, after: Buffer, dark: boolean): string => `<!doctype html><style>
  body { margin: 0; padding: 4px 20px 20px; display: grid; grid-template-columns: 1fr 1fr; gap: 8px 20px; width: max-content;
    background: ${dark ? '#0d1117' : '#eceae4'}; color: ${dark ? '#a9adb6' : '#5b5c62'};
    font: 700 15px/2 Lato, system-ui, sans-serif }
  img { display: block; border-radius: 10px; box-shadow: 0 0 0 1px ${dark ? '#30343c' : '#d5d2c9'} }</style>
  <span>The post as it is</span><span>The same post, with one script tag</span>
  ${[before, after].map(png => `<img src="data:image/png;base64,${png.toString('base64')}">`).join('')}`;

/** A frame of a talk: a speaker beside a slide, in flat colours, which make a small file. */
export const TALK_PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720" viewBox="0 0 1280 720">
  <path fill="#223047" d="M0 0h1280v720H0z"/><path fill="#1a2538" d="M0 600h1280v120H0z"/>
  <rect x="90" y="90" width="720" height="430" rx="6" fill="#f7f4ec"/>
  <g font-family="Lato, sans-serif" fill="#223047"><text x="140" y="200" font-size="66" font-weight="800">Keep it small</text>
  <text x="140" y="260" font-size="32" fill="#6b7484">one script, one clock, one table</text></g>
  <g fill="#d9724b"><rect x="140" y="400" width="70" height="60"/><rect x="240" y="360" width="70" height="100"/><rect x="340" y="380" width="70" height="80"/></g>
  <path fill="#e0b08e" d="M985 250a85 95 0 1 0 170 0 85 95 0 1 0-170 0"/><path fill="#3a2a22" d="M980 240q10-110 95-105 90 5 85 110-40-50-90-50-50 5-90 45z"/>
  <path fill="#d9724b" d="M900 720q0-340 170-340t170 340z"/></svg>`;

/** The first slide of a deck. */
export const SLIDE_PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720" viewBox="0 0 1280 720">
  <path fill="#fff" d="M0 0h1280v720H0z"/><path fill="#d9724b" d="M0 0h36v720H0z"/>
  <g font-family="Lato, sans-serif" fill="#223047"><text x="130" y="180" font-size="100" font-weight="800">Small pipelines</text>
  <text x="134" y="255" font-size="44" fill="#6b7484">What we stopped building</text></g></svg>`;
