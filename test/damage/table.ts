import { type Holes, LEFT_BY_TOOLS, WRONG_BY_TOOLS } from './holes.ts';
import { rendered, renderedByEditors, renderedByTools } from './rendered.ts';
import { SETTINGS } from './settings.ts';
import { PLAIN_TEXTS, TEXTS } from './texts.ts';

/** The result of one sample with one engine; the page's text explains each. */
export type Cell = 'shown' | 'wrong' | 'text' | 'left' | 'gone' | 'stops';

const SIGNS: Readonly<Record<Cell, string>> = {
  ...{ shown: '●', wrong: '◐', text: '·' },
  ...{ left: '○', gone: '×', stops: '–' },
};

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

/** Samples with the same tools and the same reason share a line. */
const listHoles = (holes: Holes, tools: readonly string[]) => {
  const names = new Map<string, string[]>();
  for (const [name, reasons] of Object.entries(holes))
    for (const [all, reason] of reasons) {
      const here = all.filter(tool => tools.includes(tool));
      const line = `(${here.join('; ')}): ${reason}.`;
      if (here.length) names.set(line, [...(names.get(line) ?? []), `*${name}*`]);
    }
  return [...names].map(([line, samples]) => `- ${samples.join('; ')} ${line}`).join('\n');
};

const listSettings = (tools: readonly string[]) =>
  tools.map(tool => `- ${tool}: ${SETTINGS[tool]}.`).join('\n');

const tools = Object.keys(renderedByTools);
const editors = Object.keys(renderedByEditors);

const section = (names: readonly string[], cells: Cells) => `${tableOf(names, PLAIN_TEXTS, cells)}

How each tool was used:

${listSettings(names)}

Samples that stay as text, and why:

${listHoles(LEFT_BY_TOOLS, names)}

Embeds with a fault:

${listHoles(WRONG_BY_TOOLS, names)}`;

/** Returns the text of `docs/damage.md`; `cells` is by engine and sample. */
export const damagePage = (cells: Cells): string => `# What Markdown engines do to calls

Each sample was rendered by each engine, put into a page with the script tag, and viewed in Chromium, Firefox and
WebKitGTK, which agreed.

| sign | meaning |
| --- | --- |
| ● | shown as the right embed, with its id and options |
| · | stays as text, as it should: code, an escaped call, or an author's mistake |
| ○ | should have been an embed, but stays as text; the reason is below the table |
| ◐ | shown as an embed, but with a fault, or with text left over |
| × | the tool has removed the embed: nothing of its id is left |
| – | the engine itself refuses the text |

${tableOf(Object.keys(rendered), Object.keys(TEXTS), cells)}

Samples that can't be shown, and why:

${list(Object.entries(TEXTS).map(([name, [, , unless]]) => [name, unless]))}

## Typographers, other markup languages and formatters

These tools got the samples that mean the same in all of them.

${section(tools, cells)}

## Editors and sanitizers

The author types or pastes these samples into an editor, and its HTML is the page. Sanitizers worked on the output of
markdown-it; they remove frames and scripts unless they are told otherwise.

${section(editors, cells)}

Out of reach are tools that remove the braces themselves: \`xss\` with \`stripIgnoreTag\`, DOMPurify with \`SAFE_FOR_TEMPLATES\`,
DokuWiki, and template engines that run \`{% %}\`. MDX refuses calls, as braces begin code there.

This page is written by \`npx vitest run --project pages test/pages/damage.test.ts --update\`, and a test checks it.
`;
