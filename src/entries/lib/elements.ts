// Entry `shortcode-embeds/elements`: defines all tags.
import { defineElements } from '../../api/bundle.ts';

if ('customElements' in globalThis) defineElements();

export { defineElements };
