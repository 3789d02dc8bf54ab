import { rendered } from './rendered.ts';
import { TEXTS } from './texts.ts';

/** The result of one sample with one engine; the page's text explains each. */
export type Cell = 'shown' | 'text' | 'left' | 'stops';

const SIGNS: Readonly<Record<Cell, string>> = { shown: '●', text: '·', left: '○', stops: '–' };

const code = (markdown: string) => {
  const line = markdown.replaceAll('\n', ' ⏎ ').replaceAll('|', '\\|').replaceAll('\u00a0', '⍽');
  const short = line.length > 60 ? `${line.slice(0, 58)}…` : line;
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
};

/** Returns the text of `docs/damage.md`; `cells` is by engine and sample. */
export function damagePage(cells: Readonly<Record<string, Readonly<Record<string, Cell>>>>): string {
  const engines = Object.keys(rendered);
  const rows = Object.entries(TEXTS).map(([name, [markdown]]) => {
    const signs = engines.map(engine => SIGNS[cells[engine]?.[name] ?? 'stops']);
    return `| ${name} | ${code(markdown)} | ${signs.join(' | ')} |`;
  });
  const reasons = Object.entries(TEXTS).flatMap(([name, [, , unless]]) =>
    unless ? [`- *${name}*: ${unless}.`] : [],
  );
  return `# What Markdown engines do to a call

Each sample was rendered by each engine, put into a page with the script tag, and looked at in Chromium, Firefox and
WebKitGTK, which agreed. ● is shown as the right embed, with its id and options. · is text and stays as it was, as it
should: code, a call to be read, a mistake of the author's. ○ should have been an embed, but too little is left of it;
it stays as it was, and the console says why. – is where the engine itself refuses to go on.

| | as written |${engines.map(engine => ` ${engine} |`).join('')}
|${' --- |'.repeat(engines.length + 2)}
${rows.join('\n')}

Left alone, and why:

${reasons.join('\n')}

This page is written by \`npx vitest run --project pages test/pages/damage.test.ts --update\`, and a test holds it.
`;
}
