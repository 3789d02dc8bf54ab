import { loadMode } from '../consent/load-mode.ts';
import { type Load, settings } from '../consent/settings.ts';
import { isAtAnyHost, type Work } from './parsed-element.ts';

/** Returns when the frame of an embed loads. `hasPicture` is true if its card shows one. */
export const modeOf = (
  embed: { readonly load: string | undefined; readonly provider: string | undefined },
  work: Work | undefined,
  hasPicture: boolean,
): Exclude<Load, 'auto'> =>
  loadMode(
    embed.load,
    settings,
    embed.provider ?? '',
    // A service's picture that has failed does not make a frame load that waited for a click.
    hasPicture || !!work?.target.pictures[0],
    isAtAnyHost(work),
  );
