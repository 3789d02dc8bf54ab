// `dist/<release>/embed-consent.js`: `<embed-consent>`, the list of the reader's consent.
export { defineEmbedConsent } from '../../elements/consent/embed-consent.ts';
