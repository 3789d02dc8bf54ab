import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CONFIG =
  'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n[markup.goldmark.renderer]\nunsafe = true\n';

/** A Hugo site with one page, in a temporary folder. */
export interface HugoSite {
  /**
   * Builds the page from a content file and returns its HTML; `null` if Hugo fails. Throws if Hugo is not installed.
   * `options` are those of the command line.
   */
  build(file: string, text: string, ...options: string[]): string | null;
  remove(): void;
}

/** Creates a site; `files` are its shortcodes, by path. */
export function hugoSite(files: Readonly<Record<string, string>> = {}): HugoSite {
  const site = mkdtempSync(join(tmpdir(), 'hugo-'));
  const put = (file: string, text: string) => {
    mkdirSync(join(site, file, '..'), { recursive: true });
    writeFileSync(join(site, file), text);
  };
  put('config.toml', CONFIG);
  put('layouts/index.html', '{{ .Content }}');
  for (const [file, text] of Object.entries(files)) put(file, text);
  return {
    build(file, text, ...options) {
      put(`content/${file}`, `---\ntitle: a\n---\n${text}\n`);
      const { error, status, stdout, stderr } = spawnSync('hugo', ['--source', site, ...options], {
        encoding: 'utf8',
      });
      if (error) throw error;
      if (/Error building site/.test(stdout + stderr)) return null;
      if (status !== 0) throw new Error(`hugo: ${stdout}${stderr}`);
      return readFileSync(join(site, 'public/index.html'), 'utf8');
    },
    remove: () => rmSync(site, { recursive: true }),
  };
}
