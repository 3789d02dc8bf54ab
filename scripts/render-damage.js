// `npm run render:damage`: records how the Markdown engines that are not npm packages render the samples.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('../test/damage/engines.ts') }} */
const { module: engines } = await runnerImport('./test/damage/engines.ts');
/** @type {{ module: typeof import('../test/damage/render-all.ts') }} */
const { module } = await runnerImport('./test/damage/render-all.ts');
writeFileSync(
  'test/damage/rendered.json',
  `${JSON.stringify(module.renderEach(engines.PROGRAMS), null, 2)}\n`,
);
