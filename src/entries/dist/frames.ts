// `dist/<release>/frames.js`: makes frames, and follows their messages.
export * from '../../elements/frame/frame-for.ts';
