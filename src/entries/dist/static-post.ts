// `dist/<release>/static-post.js`. Posts drawn from an oEmbed answer.
export * from '../../elements/self-hosted/static-post.ts';
