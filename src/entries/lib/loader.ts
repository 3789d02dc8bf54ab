// `shortcode-embeds/loader`: starts the page when imported, like the script tag. For options, call `start` instead.
import { start } from './index.ts';

if ('document' in globalThis) start();
