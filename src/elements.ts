// Entry `dist/elements.js`: defines the tags of the embeds.
import './api.ts';
import { configure } from './consent/settings.ts';
import { defineElements } from './elements/define.ts';

// The loader can't hand its options over: it knows this file by its address only.
configure(globalThis.shortcodeEmbeds?.options);
defineElements();

export { defineWords } from './i18n/words.ts';
export { defineElements };
