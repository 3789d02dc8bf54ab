// `npm run render:damage`: what the Markdown engines that are programs of their own make of the samples.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('../test/damage/engines.ts') }} */
const { module: engines } = await runnerImport('./test/damage/engines.ts');
/** @type {{ module: typeof import('../test/damage/texts.ts') }} */
const { module: texts } = await runnerImport('./test/damage/texts.ts');

/** @param {(markdown: string) => string | null} render */
const renderAll = render =>
  Object.fromEntries(Object.entries(texts.TEXTS).map(([name, [markdown]]) => [name, render(markdown)]));

const all = Object.entries(engines.PROGRAMS).map(([engine, render]) => [engine, renderAll(render)]);
writeFileSync('test/damage/rendered.json', `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
