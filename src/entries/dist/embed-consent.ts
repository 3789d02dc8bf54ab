// `dist/<release>/embed-consent.js`. `<embed-consent>`.
export { defineEmbedConsent } from '../../elements/consent/embed-consent.ts';
