import { rendered, renderedByTools } from './rendered.ts';
import { LEFT_BY_TOOLS, PLAIN_TEXTS, TEXTS } from './texts.ts';

/** The result of one sample with one engine; the page's text explains each. */
export type Cell = 'shown' | 'text' | 'left' | 'stops';

const SIGNS: Readonly<Record<Cell, string>> = { shown: '●', text: '·', left: '○', stops: '–' };

const code = (markdown: string) => {
  const line = markdown.replaceAll('\n', ' ⏎ ').replaceAll('|', '\\|').replaceAll('\u00a0', '⍽');
  const short = line.length > 60 ? `${line.slice(0, 58)}…` : line;
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
};

type Cells = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

function tableOf(engines: readonly string[], names: readonly string[], cells: Cells): string {
  const rows = names.map(name => {
    const signs = engines.map(engine => SIGNS[cells[engine]?.[name] ?? 'stops']);
    return `| ${name} | ${code(TEXTS[name]?.[0] ?? '')} | ${signs.join(' | ')} |`;
  });
  return `| | as written |${engines.map(engine => ` ${engine} |`).join('')}
|${' --- |'.repeat(engines.length + 2)}
${rows.join('\n')}`;
}

const list = (reasons: readonly (readonly [name: string, reason: string | undefined])[]) =>
  reasons.flatMap(([name, reason]) => (reason ? [`- *${name}*: ${reason}.`] : [])).join('\n');

/** Returns the text of `docs/damage.md`; `cells` is by engine and sample. */
export const damagePage = (cells: Cells): string => `# What Markdown engines do to calls

Each sample was rendered by each engine, put into a page with the script tag, and viewed in Chromium, Firefox and
WebKitGTK, which agreed.

| sign | meaning |
| --- | --- |
| ● | shown as the right embed, with its id and options |
| · | stays as text, as it should: code, an escaped call, or an author's mistake |
| ○ | should have been an embed, but too little is left of it; it stays as text, and the console says why |
| – | the engine itself refuses the text |

${tableOf(Object.keys(rendered), Object.keys(TEXTS), cells)}

Samples that can't be shown, and why:

${list(Object.entries(TEXTS).map(([name, [, , unless]]) => [name, unless]))}

## Typographers, other markup languages, formatters and sanitizers

These tools got the samples that mean the same in all of them. Formatters and sanitizers worked on the output of markdown-it.

${tableOf(Object.keys(renderedByTools), PLAIN_TEXTS, cells)}

Samples that can't be shown, and why:

${list(Object.entries(LEFT_BY_TOOLS))}

Out of reach are tools that remove the braces themselves: \`xss\` with \`stripIgnoreTag\`, DOMPurify with \`SAFE_FOR_TEMPLATES\`,
DokuWiki, and template engines that run \`{% %}\`.

This page is written by \`npx vitest run --project pages test/pages/damage.test.ts --update\`, and a test checks it.
`;
