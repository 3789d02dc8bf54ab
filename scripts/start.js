// `npm start`: builds the library and serves the demo pages; `PORT=8080 npm start` for another port.
import { buildDemo } from './demo.js';
import { serve } from './serve.js';

const FOLDER = 'build/site';

await import('./build.js');
await buildDemo(FOLDER);
const { port } = await serve(FOLDER, Number(process.env.PORT ?? 4173));

const demo = `http://localhost:${port}/demo/`;
console.log(`
The post: ${demo}post.html
By hand:  ${demo}by-hand.html
All:      ${demo}

Press Ctrl-C to stop.`);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
