import { readFileSync } from 'node:fs';
import plugin from '@tailwindcss/typography';
import { compile } from 'tailwindcss';
import { PAPERMOD, WORDPRESS } from './theme-sheets.ts';

/** A theme of a real page: its sheet, and the page around a post. */
export interface Theme {
  readonly name: string;
  readonly css: (dark: boolean) => string | Promise<string>;
  /** The attributes of `<html>` and `<body>`, and the boxes around the content. */
  readonly html?: (dark: boolean) => string;
  readonly body?: (dark: boolean) => string;
  readonly around?: readonly [open: string, close: string];
  /** True if the content is of WordPress' blocks. */
  readonly blocks?: boolean;
}

const packaged = (file: string) => readFileSync(`node_modules/${file}`, 'utf8');

/** Themes that authors use, from npm or written after one. */
export const THEMES: readonly Theme[] = [
  { name: 'none', css: () => ':root { color-scheme: light dark }' },
  { name: 'water', css: () => packaged('water.css/out/water.css') },
  {
    name: 'pico',
    css: () => packaged('@picocss/pico/css/pico.css'),
    around: ['<main class="container">', '</main>'],
  },
  { name: 'sakura', css: dark => packaged(`sakura.css/css/sakura${dark ? '-dark' : ''}.css`) },
  { name: 'new', css: () => packaged('@exampledev/new.css/new.css').replace(/@import[^;]+;/g, '') },
  {
    name: 'bootstrap',
    css: () => packaged('bootstrap/dist/css/bootstrap.css'),
    html: dark => `data-bs-theme="${dark ? 'dark' : 'light'}"`,
    around: ['<main class="container py-4"><div class="row"><div class="col-lg-8">', '</div></div></main>'],
  },
  {
    name: 'prose',
    css: typography,
    body: dark => `class="${dark ? 'bg-zinc-900' : 'bg-white'} p-6"`,
    around: ['<article class="prose dark:prose-invert lg:prose-lg mx-auto">', '</article>'],
  },
  {
    name: 'github',
    css: dark =>
      `${packaged('github-markdown-css/github-markdown.css')} body { margin: 0; background: ${dark ? '#0d1117' : '#fff'} }
       .markdown-body { box-sizing: border-box; max-width: 980px; margin: auto; padding: 45px } @media (max-width: 767px) { .markdown-body { padding: 15px } }`,
    around: ['<article class="markdown-body">', '</article>'],
  },
  {
    name: 'papermod',
    css: () => PAPERMOD,
    body: dark => `class="${dark ? 'dark' : ''}"`,
    around: ['<main class="main"><article><div class="post-content">', '</div></article></main>'],
  },
  {
    name: 'wordpress',
    css: () => WORDPRESS,
    body: dark => `class="wp-embed-responsive ${dark ? 'is-dark' : ''}"`,
    around: ['<div class="entry-content wp-block-post-content is-layout-constrained">', '</div>'],
    blocks: true,
  },
];

/** Compiles Tailwind's reset and typography, as a site's own build does. */
async function typography(): Promise<string> {
  const { build } = await compile('@import "tailwindcss"; @plugin "@tailwindcss/typography";', {
    loadStylesheet: async id => ({ path: id, base: '/', content: packaged(`${id}/index.css`) }),
    loadModule: async id => ({ path: id, base: '/', module: plugin }),
  });
  return build(['prose', 'dark:prose-invert', 'lg:prose-lg', 'mx-auto', 'p-6', 'bg-white', 'bg-zinc-900']);
}
