// `dist/<release>/consent.js`. What the reader allows, kept in the browser.
export * from '../../consent/consent.ts';
