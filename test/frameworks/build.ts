import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { bundle } from '../support/bundle.ts';
import type { App } from './apps.ts';

const sources = (app: App, side: 'server' | 'client'): Plugin => ({
  name: 'sources',
  resolveId: id => (id.startsWith('virtual:') ? `\0${id}` : undefined),
  load(id) {
    if (id === '\0virtual:entry') return app[side];
    if (id === '\0virtual:app') return app.app;
    if (id === '\0virtual:app.svelte')
      return compile(app.app, { generate: side, filename: 'App.svelte' }).js.code;
    return undefined;
  },
});

const bundleSide = (app: App, side: 'server' | 'client'): Promise<string> =>
  bundle('virtual:entry', {
    plugins: [sources(app, side)],
    ...(side === 'server' && { ssr: { noExternal: true } }),
  });

/** Returns the server-rendered HTML of a blog in one framework, and the script that hydrates it. */
export async function buildApp(app: App, post: string): Promise<{ root: string; script: string }> {
  const server = await bundleSide(app, 'server');
  const folder = mkdtempSync(join(tmpdir(), 'framework-'));
  writeFileSync(join(folder, 'server.mjs'), server);
  const { render } = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'server.mjs')).href);
  rmSync(folder, { recursive: true });
  return { root: await render(post), script: await bundleSide(app, 'client') };
}
