// `dist/<release>/elements.js`: the custom elements.
export { extendStrings, startElements } from '../../elements/define-elements.ts';
