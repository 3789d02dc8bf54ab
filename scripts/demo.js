// `node scripts/demo.js`: builds the demo pages, as shown by `npm start`, in `build/site`.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { renderGallery } from './gallery.js';

const LIB = new URL('../lib', import.meta.url).href;

/**
 * Renders the demo pages into `folder`/demo and copies the built library to `folder`/dist.
 * @param {string} folder
 */
export async function buildDemo(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'demo'), { recursive: true });

  // A computed name, so that the type check does not need a built library.
  /** @type {typeof import('../src/entries/lib/providers.ts')} */
  const { providers } = await import(`${LIB}/providers.js`);
  const template = readFileSync('demo/page.html', 'utf8');
  for (const file of readdirSync('demo')) {
    const page = join(folder, 'demo', file);
    if (file.endsWith('.md')) {
      const name = basename(file, '.md');
      writeFileSync(
        join(folder, 'demo', `${name}.html`),
        renderPost(template, readFileSync(`demo/${file}`, 'utf8')),
      );
    } else if (file === 'gallery.html')
      writeFileSync(page, renderGallery(readFileSync(`demo/${file}`, 'utf8'), providers));
    else if (file !== 'page.html') cpSync(join('demo', file), page);
  }

  cpSync('dist', join(folder, 'dist'), { recursive: true });
}

/**
 * Renders a post into a page template, as a static site generator does.
 * @param {string} template
 * @param {string} markdown
 */
function renderPost(template, markdown) {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  const content = new MarkdownIt({ html: true }).render(markdown);
  // Functions, because `$` is special in replacement strings.
  return template.replace('%title%', () => title).replace('%content%', () => content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDemo('build/site');
