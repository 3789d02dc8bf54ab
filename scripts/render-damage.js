// `npm run render:damage`: records how the engines and tools that are not npm packages, or need a DOM, render the samples.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('../test/damage/engines.ts') }} */
const { module: engines } = await runnerImport('./test/damage/engines.ts');
/** @type {{ module: typeof import('../test/damage/editors.ts') }} */
const { module: editors } = await runnerImport('./test/damage/editors.ts');
/** @type {{ module: typeof import('../test/damage/render-all.ts') }} */
const { module } = await runnerImport('./test/damage/render-all.ts');
/** @type {{ module: typeof import('../test/damage/tools.ts') }} */
const { module: tools } = await runnerImport('./test/damage/tools.ts');
/** @type {{ module: typeof import('../test/damage/texts.ts') }} */
const { module: texts } = await runnerImport('./test/damage/texts.ts');

const rendered = {
  ...module.renderEach(engines.PROGRAMS),
  ...module.renderEach(tools.TOOL_PROGRAMS, texts.PLAIN_TEXTS),
  ...module.renderEach(editors.EDITORS, texts.PLAIN_TEXTS),
  ...module.renderEach(editors.SANITIZERS, texts.PLAIN_TEXTS),
};
writeFileSync('test/damage/rendered.json', `${JSON.stringify(rendered, null, 2)}\n`);
