import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// A sentence that begins with one of these makes its reader guess what it is about.
const RIDDLE = /^(?:Who|What|Whose|Nobody|None|Such)\b/;

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n');
const code = tracked.filter(path =>
  /^(?:src|scripts|bench|demo|test)\/.*\.(?:ts|js|css)$|^[^/]+\.config\.ts$/.test(path),
);
const pages = tracked.filter(path => /^(?:docs\/.*|[A-Z]+)\.md$/.test(path));

const LINE_COMMENT = /(?:^|\s)\/\/ ?(.*)$/;

/** The comments of a source file, each as one text: a run of lines that begin with `//`, or one block. */
function commentsOf(text: string): string[] {
  const blocks = [...text.matchAll(/\/\*+([\s\S]*?)\*\//g)].map(([, inner = '']) =>
    inner.replace(/^\s*\*? ?/gm, '').replace(/@(?:example|returns?|param)[\s\S]*/, ''),
  );
  const runs: string[] = [];
  let open = false;
  for (const line of text.replace(/\/\*[\s\S]*?\*\//g, '').split('\n')) {
    const comment = /^\s*\/\//.test(line) || !/['"`]/.test(line) ? LINE_COMMENT.exec(line)?.[1] : undefined;
    if (comment === undefined) open = false;
    else if (open) runs[runs.length - 1] += ` ${comment}`;
    else runs.push(comment);
    if (comment !== undefined) open = true;
  }
  return [...blocks, ...runs];
}

/** The running prose of a Markdown page: no headings, no code, no cells that are names. */
const proseOf = (text: string): string[] =>
  text
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/^#.*$/gm, '')
    .split(/\n\s*\n|^\s*(?:[-*]|\d+\.) |\|/m);

const sentencesOf = (text: string): string[] =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.!?:])\s+(?=[A-Z])/);

const riddlesOf = (texts: readonly string[]) =>
  texts.flatMap(sentencesOf).filter(sentence => RIDDLE.test(sentence) && !sentence.endsWith('?'));

test.each(code)('the comments of %s say what they are about first', path =>
  expect(riddlesOf(commentsOf(readFileSync(path, 'utf8')))).toEqual([]),
);

test.each(pages)('the sentences of %s say what they are about first', path =>
  expect(riddlesOf(proseOf(readFileSync(path, 'utf8')))).toEqual([]),
);

test('the check finds such sentences at all', () => {
  // `|` is a slash here, or this file would have these comments itself.
  const source =
    "|| Such a line.\n|| More. What is open waits.\nconst a = 'https:||x'; || Fine.\n|** None. *|".replaceAll(
      '|',
      '/',
    );
  expect(riddlesOf(commentsOf(source))).toEqual(['None.', 'Such a line.', 'What is open waits.']);
  expect(riddlesOf(proseOf('# What it is\n\nWho asks? Nobody knows. Fine.'))).toEqual(['Nobody knows.']);
});
