// Entry `shortcode-embeds/elements`: defines all tags.
import './elements.ts';
import { defineElements } from './define-elements.ts';

defineElements();

export { defineElements };
