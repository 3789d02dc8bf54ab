// `dist/<release>/self-hosted.js`. Posters and oEmbed answers from the owner's own site.
export * from '../../elements/self-hosted/self-hosted.ts';
