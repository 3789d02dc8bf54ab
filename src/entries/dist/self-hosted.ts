// `dist/<release>/self-hosted.js`: posters and oEmbed answers from the site owner's server.
export * from '../../elements/self-hosted/self-hosted.ts';
