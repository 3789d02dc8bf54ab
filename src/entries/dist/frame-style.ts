// `dist/<release>/frame-style.js`: the size and alignment that the page's style gives a frame.
export { frameStyle } from '../../elements/frame/frame-style.ts';
