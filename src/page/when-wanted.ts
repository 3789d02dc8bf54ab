import { whenIdle } from '../fetching/idle.ts';
import { whenNear } from '../fetching/near.ts';

/**
 * Makes the gate that the files for embeds wait behind: a function that hears of each embed and returns a promise. It
 * opens for good when a reader comes near the first embed or does anything at all, or when the page has been parsed and
 * is idle: what is far below must not compete with the page's own first paint.
 */
export function whenWanted(): (element: Element) => Promise<unknown> {
  let open = () => {};
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  const whenParsed = () => {
    if (document.readyState !== 'loading') whenIdle(open);
  };
  whenParsed();
  document.addEventListener('readystatechange', whenParsed);
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, open, true);
  return element => {
    whenNear(element, open);
    return opened;
  };
}
