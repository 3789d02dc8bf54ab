// `npm run ask:hugo`: records how Hugo parses each sample call, for the tests of the grammar.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('../test/shortcode/ask-hugo.ts') }} */
const { module } = await runnerImport('./test/shortcode/ask-hugo.ts');
writeFileSync('test/shortcode/hugo-answers.json', `${JSON.stringify(module.askHugo(), null, 2)}\n`);
