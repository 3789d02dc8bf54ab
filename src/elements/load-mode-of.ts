import { loadMode } from '../consent/load-mode.ts';
import { type Load, settings } from '../consent/settings.ts';
import { isPictured } from './card.ts';
import type { EmbedAttributes } from './embed-attributes.ts';
import { isAtAnyHost, type Work } from './parsed-element.ts';

/** Returns when the frame of an element loads; `hasPoster` is true if its card has a picture of the service or the site. */
export const loadModeOf = (
  element: EmbedAttributes & Element,
  work: Work | undefined,
  hasPoster: boolean,
): Exclude<Load, 'auto'> =>
  loadMode(
    element.load,
    settings,
    element.provider ?? '',
    hasPoster || isPictured(element),
    isAtAnyHost(work),
  );
