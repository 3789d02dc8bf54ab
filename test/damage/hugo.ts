import { hugoSite } from '../support/hugo-site.ts';

// Hugo runs every call, so only escaped calls, as in a manual, are left on its pages.
const escapeCalls = (markdown: string) =>
  markdown.replace(/\{\{([<%])(?!\/\*)/g, '{{$1/*').replace(/(?<!\*\/)([>%])\}\}/g, '*/$1}}');

/** Renders one text as the only page of a site; `null` if Hugo fails. */
export const hugo = (markdown: string): string | null => render(markdown);

/** Renders it as `hugo --minify` does. */
export const hugoMinified = (markdown: string): string | null => render(markdown, '--minify');

function render(markdown: string, ...options: string[]): string | null {
  const site = hugoSite();
  try {
    return site.build('_index.md', escapeCalls(markdown), ...options);
  } finally {
    site.remove();
  }
}
