// `shortcode-embeds/elements`: defines all custom elements when imported.
import { defineElements } from '../../api/bundle.ts';

if ('customElements' in globalThis) defineElements();

export { defineElements };
