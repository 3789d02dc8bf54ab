// Entry `shortcode-embeds/elements`: defines all tags.
import './elements.ts';
import { defineElements } from './define-elements.ts';

// On a server there is nothing to define them for.
if ('document' in globalThis) defineElements();

export { defineElements };
