import { spawnSync } from 'node:child_process';
import { Parser as CommonMark, HtmlRenderer } from 'commonmark';
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import showdown from 'showdown';
import { unified } from 'unified';
import { hugo } from './hugo.ts';

/** Renders each Markdown text to HTML; `null` if the engine fails. */
export type Render = (texts: readonly string[]) => readonly (string | null)[];

/** Renders one text to HTML; `null` if the engine fails. */
export type RenderOne = (markdown: string) => string | null;

/** Makes engines that render one text at a time. */
export const each = (engines: Readonly<Record<string, RenderOne>>): Readonly<Record<string, Render>> =>
  Object.fromEntries(Object.entries(engines).map(([name, render]) => [name, texts => texts.map(render)]));

export const remark = unified().use(remarkParse).use(remarkRehype, { allowDangerousHtml: true });

/** The engines on npm, each with the options of typical blogs. */
export const LIBRARIES: Readonly<Record<string, Render>> = each({
  'markdown-it': text => markdownIt().render(text),
  'markdown-it, all on': text => markdownIt({ html: true, linkify: true, typographer: true }).render(text),
  marked: text => marked.parse(text, { async: false }),
  'micromark, GFM': text =>
    micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  'remark, rehype': text =>
    String(remark().use(rehypeStringify, { allowDangerousHtml: true }).processSync(text)),
  showdown: text => new showdown.Converter().makeHtml(text),
  'commonmark.js': text =>
    new HtmlRenderer({ smart: true }).render(new CommonMark({ smart: true }).parse(text)),
});

function run(input: string, command: string, ...args: string[]): string {
  const { error, status, stdout, stderr } = spawnSync(command, args, { input, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}

/** Runs a command for each text, which reads it and writes HTML. */
export const filter =
  (command: string, ...args: string[]): RenderOne =>
  text =>
    run(text, command, ...args);

/** Starts an interpreter once for all texts, as that takes longer than to render; input and output are JSON lists. */
export const batch =
  (command: string, ...args: string[]): Render =>
  texts =>
    JSON.parse(run(JSON.stringify(texts), command, ...args));

const KRAMDOWN =
  'puts JSON.generate(JSON.parse(STDIN.read).map { |text| Kramdown::Document.new(text).to_html })';
const PYTHON_MARKDOWN = `import json, sys, markdown
texts = json.load(sys.stdin)
json.dump([markdown.markdown(text, extensions=['smarty']) for text in texts], sys.stdout)`;

/** The engines that are separate programs; their output is stored in `rendered.json`. */
export const PROGRAMS: Readonly<Record<string, Render>> = {
  ...each({
    pandoc: filter('pandoc', '--from=markdown', '--to=html'),
    'pandoc, GFM': filter('pandoc', '--from=gfm', '--to=html'),
  }),
  kramdown: batch('ruby', '-rjson', '-rkramdown', '-e', KRAMDOWN),
  'Python-Markdown': batch('/usr/bin/python3', '-c', PYTHON_MARKDOWN),
  ...each({
    'cmark-gfm': filter('cmark-gfm', '--unsafe', '--smart', '-e', 'autolink', '-e', 'table'),
    'cmark-gfm, filtered': filter('cmark-gfm', '--unsafe', '-e', 'autolink', '-e', 'tagfilter'),
    'Hugo, starred': hugo,
  }),
};

/** Returns the names of those programs that are not installed. */
export const missingPrograms = (programs = PROGRAMS): string[] =>
  Object.entries(programs)
    .filter(([, render]) => {
      try {
        render(['a']);
        return false;
      } catch {
        return true;
      }
    })
    .map(([engine]) => engine);
