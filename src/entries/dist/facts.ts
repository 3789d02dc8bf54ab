// `dist/<release>/facts.js`: what the site owner knows about works, on their cards.
export { showFacts } from '../../elements/facts/show-facts.ts';
