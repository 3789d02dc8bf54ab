import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Hugo runs what it finds, so the only calls on its pages are those that a manual shows, starred.
const starred = (markdown: string) =>
  markdown.replace(/\{\{([<%])(?!\/\*)/g, '{{$1/*').replace(/(?<!\*\/)([>%])\}\}/g, '*/$1}}');

const CONFIG =
  'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n[markup.goldmark.renderer]\nunsafe = true\n';

/** Renders one text as the only page of a site; `null` where Hugo refuses to. */
export function hugo(markdown: string): string | null {
  const site = mkdtempSync(join(tmpdir(), 'hugo-'));
  const put = (file: string, text: string) => {
    mkdirSync(join(site, file, '..'), { recursive: true });
    writeFileSync(join(site, file), text);
  };
  try {
    put('config.toml', CONFIG);
    put('layouts/index.html', '{{ .Content }}');
    put('content/_index.md', `---\ntitle: a\n---\n${starred(markdown)}\n`);
    const { error, status, stdout, stderr } = spawnSync('hugo', ['--source', site], { encoding: 'utf8' });
    if (error) throw error;
    if (/Error building site/.test(stdout + stderr)) return null;
    if (status !== 0) throw new Error(`hugo: ${stdout}${stderr}`);
    return readFileSync(join(site, 'public/index.html'), 'utf8');
  } finally {
    rmSync(site, { recursive: true });
  }
}
