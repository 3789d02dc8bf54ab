// `dist/<release>/consent-prompt.js`: asks for consent in a card.
export { ConsentPrompt } from '../../elements/consent/consent-prompt.ts';
