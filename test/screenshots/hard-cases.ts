import { TAG } from '../support/blog.ts';

/** How a page is shown: the media, and the width in CSS pixels. */
export interface Showing {
  readonly width?: number;
  readonly media?: 'print';
  readonly forcedColors?: 'active';
  readonly colorScheme?: 'dark';
}

const VIDEO = '<yt-embed src="nNFCc3nowfg" title="Keeping a learning pipeline small"></yt-embed>';
const WORKS = `${VIDEO}
  <slides-embed load="click" src="19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g"></slides-embed>
  <tweet-embed load="click" src="1324621428235268096" user="chezou"></tweet-embed>
  <tweet-embed load="click" src="1324621428235268096"><p>Thank you for a lively evening!</p></tweet-embed>
  <web-embed load="click" src="https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT"></web-embed>
  <web-embed load="click" src="https://docs.google.com/forms/d/e/1FAIpQLSf-1qM0a2b3c4d5e6f7g8h9i0j1k2l3m4n5o6p7q8r9s0t1u2v3w/viewform" title="Will you come?"></web-embed>
  <web-embed src="https://togetter.com/li/1234567"></web-embed>`;

// Long titles in Latin, Japanese, Arabic, Hindi and Thai letters.
const TITLES = [
  'A title that goes on for longer than there is room for it, as titles of conference talks do when they have a subtitle and the year (2026)',
  '機械学習基盤の設計と運用：本番適用の事例から学ぶ、小さく始めて大きく育てるための実践的な進め方と落とし穴についての知見共有会2026',
  'كيف نبني خطوط تعلم آلي صغيرة ونحافظ عليها تعمل كل يوم دون أن نفقد السيطرة على التكاليف والجودة في فرق صغيرة جدا خلال عام كامل',
  'मशीन लर्निंग की छोटी पाइपलाइन कैसे बनाएँ और उसे हर दिन चलाते रहें, बिना लागत और गुणवत्ता पर नियंत्रण खोए, एक छोटी टीम के साथ पूरे वर्ष भर का अनुभव',
  'วิธีสร้างระบบการเรียนรู้ของเครื่องขนาดเล็กและดูแลให้ทำงานได้ทุกวันโดยไม่สูญเสียการควบคุมค่าใช้จ่ายและคุณภาพในทีมขนาดเล็กตลอดทั้งปีที่ผ่านมา',
];

const TITLED = TITLES.map(
  title => `<yt-embed src="nNFCc3nowfg" title="${title}"></yt-embed>
  <web-embed load="click" src="https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT" title="${title}"></web-embed>`,
).join('');

const LOOK = 'body { margin: 0 auto; padding: 1rem; max-width: 40rem; font: 1rem/1.6 system-ui, sans-serif }';

const pageOf = (body: string, { css = '', tag = TAG, html = 'lang="en"' } = {}) =>
  `<!doctype html><html ${html}><meta charset="utf-8"><title>A post</title><meta name="viewport" content="width=device-width">
   <style>${LOOK}${css}</style>${tag}<body>${body}`;

const tagWith = (attributes: string) => `<script src="/dist/loader.js" ${attributes}></script>`;
const STRICT = tagWith('data-privacy="strict"');
const dark = { css: 'body { background: #101114; color: #e8e8ec }' };

/** Pages that are hard for a card: a name, the page, and how it is shown. */
export const CASES: readonly (readonly [name: string, html: string, showing?: Showing])[] = [
  ['forced-colours', pageOf(WORKS), { forcedColors: 'active' }],
  ['forced-colours-dark', pageOf(WORKS), { forcedColors: 'active', colorScheme: 'dark' }],
  ['forced-colours-asks', pageOf(WORKS, { tag: STRICT }), { forcedColors: 'active' }],
  ['print', pageOf(WORKS), { media: 'print' }],
  ['print-asks', pageOf(WORKS, { tag: STRICT }), { media: 'print' }],
  ['arabic', pageOf(WORKS, { html: 'lang="ar" dir="rtl"' })],
  ['arabic-asks-320', pageOf(WORKS, { html: 'lang="ar" dir="rtl"', tag: STRICT }), { width: 320 }],
  ['titles', pageOf(TITLED)],
  ['titles-320', pageOf(TITLED), { width: 320 }],
  ['titles-asks-320', pageOf(TITLED, { tag: STRICT }), { width: 320 }],
  [
    'posters',
    pageOf(`<yt-embed src="nNFCc3nowfg" poster="/white.svg"></yt-embed>
      <yt-embed src="nNFCc3nowfg" poster="/black.svg"></yt-embed><yt-embed src="bbbbbbbbbbb"></yt-embed>
      <yt-embed src="nNFCc3nowfg"><img slot="poster" src="/white.svg" alt=""><b slot="title">My <i>own</i> title</b></yt-embed>`),
  ],
  [
    'portrait',
    pageOf('<yt-embed src="https://www.youtube.com/shorts/nNFCc3nowfg"></yt-embed><p>Text after it.</p>'),
  ],
  [
    'portrait-320',
    pageOf('<yt-embed src="https://www.youtube.com/shorts/nNFCc3nowfg"></yt-embed>'),
    { width: 320 },
  ],
  [
    'german-200-asks',
    pageOf(`<div style="width: 200px">${WORKS}</div>`, { html: 'lang="de"', tag: STRICT }),
    { width: 320 },
  ],
  ['german-200', pageOf(`<div style="width: 200px">${WORKS}</div>`, { html: 'lang="de"' }), { width: 320 }],
  [
    'rem-10px',
    pageOf(WORKS, { css: 'html { font-size: 62.5% } body { font-size: 1.8rem }' }),
    { width: 390 },
  ],
  ['text-200-320', pageOf(WORKS, { css: 'html { font-size: 200% }' }), { width: 320 }],
  ['text-200-320-asks', pageOf(WORKS, { css: 'html { font-size: 200% }', tag: STRICT }), { width: 320 }],
  ['fixed-light-in-dark', pageOf(WORKS, { ...dark, tag: tagWith('data-theme="light"') })],
  ['fixed-dark-in-light', pageOf(WORKS, { tag: tagWith('data-theme="dark"') })],
  ['fixed-dark-in-dark', pageOf(WORKS, { ...dark, tag: tagWith('data-theme="dark"') })],
  [
    'fixed-light-in-dark-asks',
    pageOf(WORKS, { ...dark, tag: tagWith('data-theme="light" data-privacy="strict"') }),
  ],
];
