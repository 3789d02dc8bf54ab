import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CALLS } from './hugo-calls.ts';

/** One call as Hugo understood it; numbers are as Hugo prints them. */
export interface HugoCall {
  readonly name: string;
  readonly named: boolean;
  /** Keys, or places, and values. */
  readonly params: readonly (readonly [key: string, value: string])[];
}

/** What Hugo made of a text: its calls in order, inner ones first; `null` where it refuses the text. */
export type HugoAnswer = readonly HugoCall[] | null;

const NAMES = ['x', '動画', 'm/x', '_x', '7x'];
const SAY =
  '{{ $all := slice }}{{ range $key, $value := .Params }}' +
  '{{ $all = $all | append (slice (slice (printf "%v" $key) (printf "%v" $value))) }}{{ end }}' +
  '⟦{{ dict "name" .Name "named" .IsNamedParams "params" $all | jsonify }}⟧';

/** Builds a site for each call, with shortcodes that say what they were given. */
export function askHugo(): Readonly<Record<string, HugoAnswer>> {
  const site = mkdtempSync(join(tmpdir(), 'hugo-'));
  const put = (file: string, text: string) => {
    mkdirSync(join(site, file, '..'), { recursive: true });
    writeFileSync(join(site, file), text);
  };
  put('config.toml', 'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n');
  put('layouts/index.html', '{{ .Content }}');
  for (const name of NAMES) put(`layouts/shortcodes/${name}.html`, SAY);
  put('layouts/shortcodes/y.html', `{{ .Inner }}${SAY}`);
  const ask = (call: string): HugoAnswer => {
    put('content/_index.html', `---\ntitle: a\n---\n${call}\n`);
    const { error, stdout, stderr } = spawnSync('hugo', ['--source', site], { encoding: 'utf8' });
    if (error) throw error;
    if (/Error/.test(stdout + stderr)) return null;
    const page = readFileSync(join(site, 'public/index.html'), 'utf8');
    return [...page.matchAll(/⟦(.*?)⟧/g)].map(([, json = '']) => JSON.parse(json.replaceAll('&#34;', '"')));
  };
  try {
    return Object.fromEntries(CALLS.map(call => [call, ask(call)]));
  } finally {
    rmSync(site, { recursive: true });
  }
}
