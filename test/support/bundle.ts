import { build, type InlineConfig } from 'vite';

/**
 * Bundles one module, with all that it needs, and returns the code; what Vite has to know beside that is in `more`. With
 * `isOne`, what is imported later is in it too.
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
  if (!result || !('output' in result)) throw new Error('nothing was built');
  return result.output[0].code;
}
