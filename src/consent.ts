// Entry `dist/consent.js`: what the reader allows. The loader fetches it when the page asks, and cards that ask do.
export { decisions, grant, granted, hear, revoke } from './consent/consent.ts';
