import { spawnSync } from 'node:child_process';
import * as djot from '@djot/djot';
import markdownIt from 'markdown-it';
import rehypeStringify from 'rehype-stringify';
import remarkSmartypants from 'remark-smartypants';
import textile from 'textile-js';
import { batch, each, filter, type Render, type RenderOne, remark } from './engines.ts';
import { hugoMinified } from './hugo.ts';
import { TYPOGRAPHERS } from './typographers.ts';

const SYNC_PRETTIER = `import { format } from 'prettier';
let input = '';
for await (const part of process.stdin) input += part;
const formatted = text => format(text, { parser: process.argv[1], proseWrap: 'always' }).catch(() => null);
process.stdout.write(JSON.stringify(await Promise.all(JSON.parse(input).map(formatted))));`;

/** Formats texts with Prettier, whose API is asynchronous. */
function prettier(texts: readonly string[], parser: 'markdown' | 'html'): (string | null)[] {
  const args = ['--input-type=module', '-e', SYNC_PRETTIER, parser];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout);
}

const toHtml: RenderOne = text => markdownIt({ html: true }).render(text);

const htmlOf = (texts: readonly (string | null)[]) => texts.map(text => text && toHtml(text));

/** The npm packages among other markup languages, typographers and formatters. */
export const TOOL_LIBRARIES: Readonly<Record<string, Render>> = {
  ...each({
    'remark-smartypants': text =>
      String(
        remark().use(remarkSmartypants).use(rehypeStringify, { allowDangerousHtml: true }).processSync(text),
      ),
    djot: text => djot.renderHTML(djot.parse(text)),
    'textile-js': text => textile(text),
  }),
  'Prettier, Markdown': texts => htmlOf(prettier(texts, 'markdown')),
  'Prettier, HTML': texts =>
    prettier(
      texts.map(text => `${toHtml(text)}`),
      'html',
    ),
  ...TYPOGRAPHERS,
};

const REDCARPET = `puts JSON.generate(JSON.parse(STDIN.read).map { |text|
  Redcarpet::Render::SmartyPants.render(Redcarpet::Markdown.new(Redcarpet::Render::HTML, autolink: true, underline: true).render(text)) })`;
const REDCLOTH = 'puts JSON.generate(JSON.parse(STDIN.read).map { |text| RedCloth.new(text).to_html })';
const ASCIIDOCTOR =
  'puts JSON.generate(JSON.parse(STDIN.read).map { |text| Asciidoctor.convert(text, safe: :safe) })';
const DOCUTILS = `import json, sys
from docutils.core import publish_parts
settings = {'smart_quotes': True, 'report_level': 5}
render = lambda text: publish_parts(text, writer_name='html5', settings_overrides=settings)['body']
json.dump([render(text) for text in json.load(sys.stdin)], sys.stdout)`;
const MISTUNE = `import json, sys, mistune
json.dump([mistune.html(text) for text in json.load(sys.stdin)], sys.stdout)`;
const BLEACH = `import json, sys, bleach
tags = {'a', 'b', 'blockquote', 'code', 'em', 'i', 'li', 'ol', 'p', 'pre', 'strong', 'ul'}
json.dump([bleach.clean(text, tags=tags) for text in json.load(sys.stdin)], sys.stdout)`;

// Apart, as its types and those of remark do not go together.
const UNIORG = `import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import parse from 'uniorg-parse';
import rehype from 'uniorg-rehype';
let input = '';
for await (const part of process.stdin) input += part;
const org = unified().use(parse).use(rehype).use(rehypeStringify);
process.stdout.write(JSON.stringify(JSON.parse(input).map(text => String(org.processSync(text)))));`;

/** Lets a program read the HTML of a Markdown engine. */
const ofHtml =
  (render: Render): Render =>
  texts =>
    render(texts.map(text => `${toHtml(text)}`));

// Warnings make its exit status 1.
const TIDY =
  'tidy -quiet -utf8 -wrap 68 --show-body-only yes --show-warnings no --force-output yes || [ $? -lt 3 ]';

/** The separate programs among them; their output is stored in `rendered.json` too. */
export const TOOL_PROGRAMS: Readonly<Record<string, Render>> = {
  'Redcarpet, SmartyPants': batch('ruby', '-rjson', '-rredcarpet', '-e', REDCARPET),
  mistune: batch('/usr/bin/python3', '-c', MISTUNE),
  ...each({ lowdown: filter('lowdown', '-Thtml', '--html-no-skiphtml', '--html-no-escapehtml') }),
  ...each({
    'pandoc, Org': filter('pandoc', '--from=org', '--to=html'),
    'pandoc, MediaWiki': filter('pandoc', '--from=mediawiki', '--to=html'),
  }),
  uniorg: batch(process.execPath, '--input-type=module', '-e', UNIORG),
  ...each({ 'Hugo, minified': hugoMinified }),
  RedCloth: batch('ruby', '-rjson', '-rredcloth', '-e', REDCLOTH),
  Asciidoctor: batch('ruby', '-rjson', '-rasciidoctor', '-e', ASCIIDOCTOR),
  docutils: batch('/usr/bin/python3', '-c', DOCUTILS),
  tidy: ofHtml(texts => texts.map(filter('sh', '-c', TIDY))),
  bleach: ofHtml(batch('/usr/bin/python3', '-c', BLEACH)),
};
