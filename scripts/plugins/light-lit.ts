import type { Plugin } from 'vite';

// What Lit's own file does where style sheets can be constructed; the rest of it is for browsers where they can't,
// and there the loader can't keep room either. https://github.com/lit/lit/blob/main/packages/reactive-element/src/css-tag.ts
const CSS_TAG = `
export const supportsAdoptingStyleSheets = true;
export const getCompatibleStyle = sheet => sheet;
export const adoptStyles = (root, sheets) => {
  root.adoptedStyleSheets = sheets;
};
export const css = ([text]) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};
export const unsafeCSS = text => css([text]);
export class CSSResult {}
`;

/** Leaves out of Lit what no browser needs that runs this library. */
export const lightLit = (): Plugin => ({
  name: 'light-lit',
  enforce: 'pre',
  load: id => (/@lit\/reactive-element\/.*css-tag\.js$/.test(id) ? CSS_TAG : undefined),
});
