// `dist/<release>/text-card.js`. The look of cards without a picture.
export * from '../../elements/card/text-card.ts';
