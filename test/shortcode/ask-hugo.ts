import { hugoSite } from '../support/hugo-site.ts';
import { CALLS } from './hugo-calls.ts';

/** One call as Hugo parsed it; numbers are as Hugo prints them. */
export interface HugoCall {
  readonly name: string;
  readonly named: boolean;
  /** Keys (or positions) and values. */
  readonly params: readonly (readonly [key: string, value: string])[];
}

/** Hugo's calls of a text in order, inner ones first; `null` if it refuses the text. */
export type HugoAnswer = readonly HugoCall[] | null;

const NAMES = ['x', '動画', 'm/x', '_x', '7x'];
const SAY =
  '{{ $all := slice }}{{ range $key, $value := .Params }}' +
  '{{ $all = $all | append (slice (slice (printf "%v" $key) (printf "%v" $value))) }}{{ end }}' +
  '⟦{{ dict "name" .Name "named" .IsNamedParams "params" $all | jsonify }}⟧';

/** Builds a page for each call, with shortcodes that print their arguments. */
export function askHugo(): Readonly<Record<string, HugoAnswer>> {
  const site = hugoSite({
    ...Object.fromEntries(NAMES.map(name => [`layouts/shortcodes/${name}.html`, SAY])),
    'layouts/shortcodes/y.html': `{{ .Inner }}${SAY}`,
  });
  const ask = (call: string): HugoAnswer => {
    const page = site.build('_index.html', call);
    return page === null
      ? null
      : [...page.matchAll(/⟦(.*?)⟧/g)].map(([, json = '']) => JSON.parse(json.replaceAll('&#34;', '"')));
  };
  try {
    return Object.fromEntries(CALLS.map(call => [call, ask(call)]));
  } finally {
    site.remove();
  }
}
