// `dist/<release>/text-card.js`: the styles of cards without a picture.
export * from '../../elements/card/text-card.ts';
