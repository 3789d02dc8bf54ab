import type { Plugin } from 'vite';

const tightCss = (sheet: string) =>
  sheet
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?|(:) /g, '$1$2')
    .replace(/;}/g, '}')
    .replace(/(?<=[ (:])0\./g, '.');

/** Takes the white space out of `css` and `html` templates, which no minifier of scripts looks into. */
export const tightTemplates = (): Plugin => ({
  name: 'tight-templates',
  transform(code, id) {
    if (!id.includes('/src/elements/')) return null;
    return code
      .replace(/css`[^`]*`/g, tightCss)
      .replace(/(?<=[>}`])\n\s+(?=[<$`])/g, '')
      .replace(/(?<=")\n\s+(?=@)/g, ' ');
  },
});
