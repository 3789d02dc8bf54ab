import { hugoSite } from '../support/hugo-site.ts';

// Hugo runs what it finds, so the only calls on its pages are those that a manual shows, starred.
const starred = (markdown: string) =>
  markdown.replace(/\{\{([<%])(?!\/\*)/g, '{{$1/*').replace(/(?<!\*\/)([>%])\}\}/g, '*/$1}}');

/** Renders one text as the only page of a site; `null` where Hugo refuses to. */
export function hugo(markdown: string): string | null {
  const site = hugoSite();
  try {
    return site.build('_index.md', starred(markdown));
  } finally {
    site.remove();
  }
}
