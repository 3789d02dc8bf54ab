import markdownIt from 'markdown-it';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import TurndownService from 'turndown';
import xss from 'xss';
import { batch, each, type Render, remark } from './engines.ts';

const markdown = markdownIt({ html: true });

// A process of its own, as an editor needs the globals of a browser, which other tests must not see.
const withDom = (script: string, ...args: string[]) =>
  batch(process.execPath, `test/damage/with-dom/${script}.js`, ...args);

const ofHtml =
  (render: Render): Render =>
  texts =>
    render(texts.map(text => markdown.render(text)));

// An editor has calls as text, and embed codes as HTML.
const typed = (text: string) => (/^</.test(text) ? text : `<p>${markdown.utils.escapeHtml(text)}</p>`);

const FRAMES = { ADD_TAGS: ['iframe'], ADD_ATTR: ['allow', 'allowfullscreen', 'frameborder', 'scrolling'] };

const HOSTS = [
  ...['www.youtube.com', 'docs.google.com', 'www.google.com', 'www.facebook.com', 'open.spotify.com'],
  ...['w.soundcloud.com', 'codepen.io'],
];
const { allowedTags, allowedAttributes } = sanitizeHtml.defaults;
const KNOWN_FRAMES = {
  allowedTags: [...allowedTags, 'iframe'],
  allowedAttributes: { ...allowedAttributes, iframe: ['src', 'width', 'height'] },
  allowedIframeHostnames: HOSTS,
};

/** Editors, whose output is stored in `rendered.json`, as they take long to start. */
export const EDITORS: Readonly<Record<string, Render>> = {
  TipTap: withDom('tiptap'),
  Lexical: withDom('lexical'),
  Quill: withDom('quill'),
  Trix: withDom('trix'),
  TinyMCE: withDom('tinymce'),
  ...each({ Turndown: text => markdown.render(new TurndownService().turndown(typed(text))) }),
};

/** Sanitizers, whose output is stored there too. */
export const SANITIZERS: Readonly<Record<string, Render>> = {
  DOMPurify: ofHtml(withDom('dompurify')),
  'DOMPurify, frames': ofHtml(withDom('dompurify', JSON.stringify(FRAMES))),
  ...each({
    'sanitize-html': text => sanitizeHtml(markdown.render(text)),
    'sanitize-html, frames': text => sanitizeHtml(markdown.render(text), KNOWN_FRAMES),
    xss: text => xss(markdown.render(text)),
    'rehype-sanitize': text =>
      String(remark().use(rehypeRaw).use(rehypeSanitize).use(rehypeStringify).processSync(text)),
  }),
};
