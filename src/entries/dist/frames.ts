// `dist/<release>/frames.js`: makes frames, and follows their messages.
export { frameFor } from '../../elements/frame/frame-for.ts';
export { moveFocus } from '../../elements/frame/move-focus.ts';
