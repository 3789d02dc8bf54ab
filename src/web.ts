// Entry `dist/web.js`: finds the provider of a `<web-embed>`, which `elements.js` fetches it for, and knows of new ones.
import './api.ts';
import type { OwnProvider } from './providers/check-provider.ts';

export { findFar, showFiles } from './elements/far.ts';

/**
 * Adds a provider of your own to those of the library: its shortcodes, frames and addresses become `<web-embed>`s.
 * Rejects with a `TypeError` that says what is wrong, if anything is; settles when the page has been looked at again.
 */
export async function defineProvider(provider: OwnProvider): Promise<void> {
  const { addOwnProvider } = await import('./define-provider.ts');
  await addOwnProvider(provider, () => globalThis.shortcodeEmbeds?.scan(document));
}
