import { rendered } from './rendered.ts';
import { TEXTS } from './texts.ts';

/** What a reader sees of one sample of one engine. */
export type Cell = 'shown' | 'text' | 'left' | 'stops';

const SIGNS: Readonly<Record<Cell, string>> = { shown: '●', text: '·', left: '○', stops: '–' };

const code = (markdown: string) => {
  const line = markdown.replaceAll('\n', ' ⏎ ').replaceAll('|', '\\|').replaceAll('\u00a0', '⍽');
  const short = line.length > 60 ? `${line.slice(0, 58)}…` : line;
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
};

/** The page `docs/damage.md`, by engine and sample. */
export function damagePage(cells: Readonly<Record<string, Readonly<Record<string, Cell>>>>): string {
  const engines = Object.keys(rendered);
  const rows = Object.entries(TEXTS).map(([name, [markdown]]) => {
    const signs = engines.map(engine => SIGNS[cells[engine]?.[name] ?? 'stops']);
    return `| ${name} | ${code(markdown)} | ${signs.join(' | ')} |`;
  });
  const reasons = Object.entries(TEXTS).flatMap(([name, [, , unless]]) =>
    unless ? [`- *${name}*: ${unless}.`] : [],
  );
  return `# What Markdown engines do to calls

Each sample was rendered by each engine, put into a page with the script tag, and viewed in Chromium, Firefox and
WebKitGTK, which agreed.

| sign | meaning |
| --- | --- |
| ● | shown as the right embed, with its id and options |
| · | stays as text, as it should: code, an escaped call, or an author's mistake |
| ○ | should have been an embed, but too little is left of it; it stays as text, and the console says why |
| – | the engine itself refuses the text |

| | as written |${engines.map(engine => ` ${engine} |`).join('')}
|${' --- |'.repeat(engines.length + 2)}
${rows.join('\n')}

Samples that can't be shown, and why:

${reasons.join('\n')}

This page is written by \`npx vitest run --project pages test/pages/damage.test.ts --update\`, and a test checks it.
`;
}
