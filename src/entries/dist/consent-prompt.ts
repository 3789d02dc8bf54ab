// `dist/<release>/consent-prompt.js`. Asks for consent in a card.
export { ConsentPrompt } from '../../elements/consent/consent-prompt.ts';
