// `dist/<release>/static-post.js`: posts rendered from an oEmbed answer.
export * from '../../elements/self-hosted/static-post.ts';
