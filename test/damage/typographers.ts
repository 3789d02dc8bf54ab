import { autop } from '@wordpress/autop';
import hyphenEnglish from 'hyphen/en/index.js';
import linkifyHtml from 'linkify-html';
import markdownIt from 'markdown-it';
import rehypeStringify from 'rehype-stringify';
import remarkSmartypants from 'remark-smartypants';
import typogr from 'typogr';
import Typograf from 'typograf';
import { each, type Render, remark } from './engines.ts';

const raw = { allowDangerousHtml: true };

// Its HTML has plain quotes; markdown-it writes entities for them, which typographers pass over.
const plainHtml = (text: string) => String(remark().use(rehypeStringify, raw).processSync(text));

const smart = (text: string) =>
  String(
    remark()
      .use(remarkSmartypants, { dashes: 'inverted', backticks: 'all' })
      .use(rehypeStringify, raw)
      .processSync(text),
  );

const quoted = (quotes: string | string[]) => markdownIt({ html: true, typographer: true, quotes });
const french = quoted(['«\xA0', '\xA0»', '‹\xA0', '\xA0›']);
const german = quoted('„“‚‘');

const russian = new Typograf({ locale: ['ru', 'en-US'] });

/** The typographers on npm, and other packages that change the text of a page. */
export const TYPOGRAPHERS: Readonly<Record<string, Render>> = each({
  'markdown-it, French': text => french.render(text),
  'markdown-it, German': text => german.render(text),
  'remark-smartypants, inverted': smart,
  typogr: text => typogr.typogrify(plainHtml(text)),
  'Typograf, Russian': text => russian.execute(plainHtml(text)),
  hyphen: text => hyphenEnglish.hyphenateHTMLSync(plainHtml(text)),
  'linkify-html': text => linkifyHtml(plainHtml(text), { truncate: 40 }),
  autop: text => autop(text),
});
