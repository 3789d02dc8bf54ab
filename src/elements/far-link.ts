import { html } from 'lit';
import type { Work } from './parsed-element.ts';

/**
 * Returns the content of an embed far from the viewport: a named link, for screen readers, the keyboard, paper and searches in
 * the page.
 */
export const farLink = ({ target }: Work, title: string) =>
  html`<a part="link" href=${target.link.href} .textContent=${title}></a>`;
