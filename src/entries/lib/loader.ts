// Entry `shortcode-embeds/loader`: what the script tag does, for those who bundle. Its options go to `start` instead.
import { start } from './index.ts';

if ('document' in globalThis) start();
