import { readFileSync } from 'node:fs';
import type { OwnProvider } from '../../src/providers/registry/check-provider.ts';

const FENCED = /^```html\n(.*?)^```$/ms;
const CALL = 'shortcodeEmbeds.defineProvider(';

/** The script tags in `docs/adding-a-provider.md`, unchanged. */
export const docExample: string = FENCED.exec(readFileSync('docs/adding-a-provider.md', 'utf8'))?.[1] ?? '';

/** Returns the provider that those tags define. */
export function docProvider(): OwnProvider {
  const [, code = ''] = /<script type="module">(.*?)<\/script>/s.exec(docExample) ?? [];
  if (!code.includes(CALL)) throw new Error('the example does not call defineProvider');
  let defined: OwnProvider | undefined;
  const run = new Function('shortcodeEmbeds', code);
  run({
    defineProvider: (provider: OwnProvider) => {
      defined = provider;
    },
  });
  if (!defined) throw new Error('the example defines no provider');
  return defined;
}
