// `dist/<release>/elements.js`. The tags.
export * from '../../elements/define-elements.ts';
