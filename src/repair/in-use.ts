import { isAskedFor, isDriven, isFilm, isHeldBack, isHidden, isTarget } from '../embeds/frame-uses.ts';

/**
 * True if a frame is in use: by a link or a script of the page, by a consent tool, as a film in the background, or by a
 * reader who has just asked for it. A card in its place would break what works.
 */
export const isInUse = (element: Element): boolean =>
  element instanceof HTMLIFrameElement &&
  [isFilm, isDriven, isTarget, isHidden, isAskedFor, isHeldBack].some(isUsed => isUsed(element));
