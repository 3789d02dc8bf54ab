// `dist/<release>/frame-messages.js`: heights and other messages from frames.
export * from '../../elements/frame/frame-messages.ts';
