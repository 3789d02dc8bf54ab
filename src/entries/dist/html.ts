// `dist/<release>/html.js`. DOMPurify, and what it is used for.
export * from '../../security/html.ts';
