// `npm run ask:hugo`: what Hugo makes of each call, kept for the tests of the grammar.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('../test/shortcode/ask-hugo.ts') }} */
const { module } = await runnerImport('./test/shortcode/ask-hugo.ts');
writeFileSync('test/shortcode/hugo-answers.json', `${JSON.stringify(module.askHugo(), null, 2)}\n`);
