// Entry `shortcode-embeds/elements`: defines all tags.
import { defineElements } from '../../api/define-elements.ts';

if ('customElements' in globalThis) defineElements();

export { defineElements };
