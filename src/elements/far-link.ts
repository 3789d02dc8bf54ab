import { html } from 'lit';
import type { Work } from './parsed-element.ts';

/**
 * Returns the content of an embed far from the viewport: a named link, for screen readers, the keyboard, paper and searches in
 * the page. A post with words of the author's (`own`) has them too.
 */
export const farLink = ({ provider, target }: Work, title: string, own: boolean) =>
  own && provider.kind === 'post'
    ? html`<slot></slot>`
    : html`<a part="link" href=${target.link.href} .textContent=${title}></a>`;
