// `dist/<release>/consent.js`: the reader's consent, in `localStorage` if remembered.
export * from '../../consent/consent.ts';
