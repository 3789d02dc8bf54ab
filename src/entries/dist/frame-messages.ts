// `dist/<release>/frame-messages.js`. Heights and other messages of frames.
export * from '../../elements/frame/frame-messages.ts';
