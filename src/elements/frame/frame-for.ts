import { makeFrame, whenBlocked } from '../../security/frame.ts';
import type { MakeContent } from '../content-file.ts';
import { frameContext } from './frame-context.ts';
import { FrameMessages } from './frame-messages.ts';

export { moveFocus } from '../../dom/move-focus.ts';
/** The style rules that a frame needs in its shadow root. */
export { default as CONTENT_RULES } from './frame.css?inline';

// The messages of each embed's frames.
const followed = new WeakMap<Element, FrameMessages>();

/**
 * Returns the frame of a work, not yet inserted. `settle` is called when it has loaded, with a code if it has failed. The
 * height of a work for which `isSparing` is true is not stored. `undefined` if the work has no frame.
 */
export const contentFor: MakeContent = (work, settle, host, surroundings, title, isSparing) => {
  const { provider, reference } = work;
  const url = provider.frame(reference, frameContext(host, surroundings));
  if (!url) return undefined;
  const frame = makeFrame(url, title, provider);
  // A service that reports missing works loads its frame for those too, so `load` proves nothing.
  if (!provider.isGone) frame.onload = () => settle(frame);
  if (provider.height || provider.isGone) {
    const messages = followed.get(host) ?? new FrameMessages(host, settle);
    followed.set(host, messages);
    messages.follow(frame, work, isSparing);
  }
  whenBlocked(frame, () => settle(frame, 'blocked'));
  return frame;
};
