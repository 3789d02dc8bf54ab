// `dist/loader.js`, the script tag: a classic script, which also runs with `type="module"`. `dist/all.js` is the same with
// most other files inside.
import { startLoader } from '../../api/start-loader.ts';

startLoader();
