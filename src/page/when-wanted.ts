import { requestIdle } from '../fetching/idle.ts';
import { whenNear } from '../fetching/near.ts';

/**
 * Makes a function that is called with each embed, and returns a promise which resolves when the page wants files for its
 * embeds: when an embed comes near the viewport, when the reader presses a key or a pointer, or when the page has been
 * parsed and is idle. Embeds far below must not compete with the page's own first paint.
 */
export function whenWanted(): (element: Element) => Promise<unknown> {
  let resolve = () => {};
  const wanted = new Promise<void>(whenResolved => {
    resolve = whenResolved;
  });
  const whenParsed = () => {
    if (document.readyState !== 'loading') requestIdle(resolve, { timeout: 2000 });
  };
  whenParsed();
  document.addEventListener('readystatechange', whenParsed);
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, resolve, true);
  return element => {
    whenNear(element, resolve);
    return wanted;
  };
}
