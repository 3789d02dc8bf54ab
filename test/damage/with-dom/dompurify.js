// DOMPurify in jsdom; the first argument is its configuration.
import createPurifier from 'dompurify';
import { answer, openPage } from './page.js';

const { sanitize } = createPurifier(openPage());
const config = JSON.parse(process.argv[2] ?? '{}');

await answer(html => String(sanitize(html, config)));
