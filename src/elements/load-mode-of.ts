import { loadMode } from '../consent/load-mode.ts';
import { type Load, settings } from '../consent/settings.ts';
import type { EmbedAttributes } from './embed-attributes.ts';
import { isAtAnyHost, type Work } from './parsed-element.ts';

/** Returns when the frame of an element loads; `hasPicture` is true if its card has one. */
export const loadModeOf = (
  element: EmbedAttributes & Element,
  work: Work | undefined,
  hasPicture: boolean,
): Exclude<Load, 'auto'> =>
  loadMode(element.load, settings, element.provider ?? '', hasPicture, isAtAnyHost(work));
