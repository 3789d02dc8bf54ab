import type { Place } from './entry.ts';

const TIME_MS = 3000;
const MARGIN_PX = 4;

const elementOf = (place: Place): Element | null =>
  place instanceof Element ? place : place.from.parentElement;

function boxOf(place: Place): DOMRect {
  if (place instanceof Element) return place.getBoundingClientRect();
  const range = document.createRange();
  try {
    // The author's text may have been shortened since.
    range.setStart(place.from, Math.min(place.start, place.from.length));
    range.setEnd(place.to, Math.min(place.end, place.to.length));
    return range.getBoundingClientRect();
  } finally {
    range.detach();
  }
}

/** Returns the box of a place; one that is not displayed has the box of the nearest element around it. */
function visibleBoxOf(place: Place): DOMRect {
  let box = boxOf(place);
  for (let around = elementOf(place); around && !box.width && !box.height; around = around.parentElement)
    box = around.getBoundingClientRect();
  return box;
}

let current = 0;

/**
 * Scrolls a place into view, and draws `mark` around it for some seconds, wherever it moves. The author's nodes are not
 * changed.
 */
export function highlight(place: Place, mark: HTMLElement): void {
  let around = elementOf(place);
  while (around?.parentElement && !around.getClientRects().length) around = around.parentElement;
  around?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  current += 1;
  const own = current;
  const end = performance.now() + TIME_MS;
  const draw = () => {
    if (own !== current) return;
    mark.hidden = performance.now() > end || !elementOf(place)?.isConnected;
    if (mark.hidden) return;
    const { left, top, width, height } = visibleBoxOf(place);
    mark.style.left = `${left - MARGIN_PX}px`;
    mark.style.top = `${top - MARGIN_PX}px`;
    mark.style.width = `${width + 2 * MARGIN_PX}px`;
    mark.style.height = `${height + 2 * MARGIN_PX}px`;
    requestAnimationFrame(draw);
  };
  draw();
}
