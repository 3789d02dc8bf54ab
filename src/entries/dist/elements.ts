// `dist/<release>/elements.js`: the custom elements.
export * from '../../elements/define-elements.ts';
