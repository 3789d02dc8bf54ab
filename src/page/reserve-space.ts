import type { Attributes } from '../embeds/attributes.ts';
import type { Row } from '../embeds/row.ts';
import { HIGHLIGHT_CSS } from './hide-partial-calls.ts';

// What each attribute of size asks for, and takes back of what its tag asks for.
const SIZES: Readonly<Record<string, string>> = {
  height: 'aspect-ratio:auto;min-height:#px',
  ratio: 'aspect-ratio:#;min-height:0',
  width: 'max-width:#px',
};

/**
 * Keeps room for elements that do not know yet what they show: each provider's own, and what an author's sizes ask for. What
 * holds for all of them ends with their definition: asked of thousands, whether they have a state is slow in WebKit.
 * A constructed style sheet passes `style-src 'self'`; what the author wrote stays in place beneath it, unseen.
 */
export function reserveSpace(tags: readonly string[]): {
  reserveRow(row: Row): void;
  reserveSize(attributes: Attributes): void;
} {
  const sheet = new CSSStyleSheet();
  const every = `:is(${tags}):not(:defined)`;
  sheet.replaceSync(
    `${HIGHLIGHT_CSS}${every}{display:block;margin-block:var(--embed-margin,1em);aspect-ratio:16/9}` +
      // What the author wrote by hand may be read meanwhile; what the loader put away may not.
      `${every}[from]{overflow:hidden;visibility:hidden}` +
      // An embed in the place of a frame that filled its box fills it too, as `elements/embed.css` says once it is defined.
      `${every}[fill]{position:absolute;inset:0;margin:0;max-width:none;min-height:0;aspect-ratio:auto}`,
  );
  document.adoptedStyleSheets.push(sheet);

  const known = new Set<string>();
  const insert = (selector: string, rules: string) => {
    const rule = `${selector}:not([state],[fill]){${rules}}`;
    if (known.has(rule)) return;
    known.add(rule);
    sheet.insertRule(rule, sheet.cssRules.length);
  };
  return {
    reserveRow({ tag, names: [own], sizeCss }) {
      // Counts for no more than a tag, so that what an author's sizes ask for goes before it.
      if (sizeCss) insert(`${tag}${tag === 'web-embed' ? `:where([provider="${own}"])` : ''}`, sizeCss);
    },
    reserveSize(attributes) {
      for (const [name, size] of Object.entries(SIZES)) {
        const value = attributes[name];
        if (value) insert(`[${name}="${value}"]`, size.replace('#', `${value}`));
      }
    },
  };
}
