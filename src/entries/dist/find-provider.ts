// `dist/<release>/find-provider.js`: finds the provider of a `<web-embed>`.
export * from '../../elements/find-provider/find-provider.ts';
