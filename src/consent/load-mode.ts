import { isPermitted } from './gate.ts';
import { isStrict } from './is-strict.ts';
import type { Load, Settings } from './settings.ts';

const MODES: readonly string[] = ['visible', 'eager'] satisfies Load[];

// Text that is no mode may be a misspelled one: then nothing loads without a click.
const mode = (value: string | undefined) =>
  !value || value === 'auto' ? undefined : MODES.includes(value) ? (value as Exclude<Load, 'auto'>) : 'click';

interface Preferences {
  /** https://wicg.github.io/savedata/#savedata-attribute */
  readonly connection?: { readonly saveData?: boolean };
}

const preferences = () => globalThis.navigator as Preferences | undefined;

/**
 * True if nothing of a provider may load without a click, not even a picture: it has no consent yet, or the reader saves
 * data.
 */
export const isSparing = (settings: Settings, provider: string): boolean =>
  (isStrict(settings) && !isPermitted(provider)) || !!preferences()?.connection?.saveData;

/**
 * Returns when the frame of an embed loads: on a click if nothing may load without one; else by the embed's `load`
 * attribute; else on a click if `isAnyHost`, as the author of a call may have chosen a host that the site owner does not
 * know; else by the page's setting; else on a click for embeds with a picture, and near the viewport for others.
 */
export const loadMode = (
  attribute: string | undefined,
  settings: Settings,
  provider: string,
  hasPicture: boolean,
  isAnyHost?: boolean,
): Exclude<Load, 'auto'> =>
  isSparing(settings, provider)
    ? 'click'
    : (mode(attribute) ??
      (isAnyHost ? 'click' : (mode(settings.load) ?? (hasPicture ? 'click' : 'visible'))));
