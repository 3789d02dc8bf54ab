// Entry `shortcode-embeds/elements`: defines all tags.
import { defineElements } from './define-elements.ts';

if ('customElements' in globalThis) defineElements();

export { defineElements };
