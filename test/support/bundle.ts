import { build, type InlineConfig } from 'vite';

/**
 * Bundles one module with its imports and returns the code; `more` is further Vite configuration. With `isOne`, dynamic
 * imports are in it too.
 */
export async function bundle(
  input: string,
  more: Pick<InlineConfig, 'plugins' | 'ssr' | 'define' | 'resolve'> = {},
  isOne = false,
) {
  const isForServer = more.ssr !== undefined;
  const [result] = [
    await build({
      configFile: false,
      logLevel: 'error',
      mode: 'production',
      ...more,
      build: {
        write: false,
        ssr: isForServer,
        minify: false,
        rolldownOptions: {
          input,
          output: { format: 'es', codeSplitting: !isOne },
          preserveEntrySignatures: 'strict',
        },
      },
    }),
  ].flat();
  if (!result || !('output' in result)) throw new Error('the build has no output');
  return result.output[0].code;
}
