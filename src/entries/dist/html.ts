// `dist/<release>/html.js`: parses untrusted HTML with DOMPurify.
export * from '../../security/html.ts';
