import { isPermitted } from './gate.ts';
import type { Load, Settings } from './settings.ts';

const MODES: readonly string[] = ['click', 'visible', 'eager'] satisfies Load[];

const mode = (value: string | undefined) =>
  value && MODES.includes(value) ? (value as Exclude<Load, 'auto'>) : undefined;

interface Reader {
  /** https://www.w3.org/TR/gpc/ */
  readonly globalPrivacyControl?: boolean;
  /** https://wicg.github.io/savedata/#savedata-attribute */
  readonly connection?: { readonly saveData?: boolean };
}

const reader = () => globalThis.navigator as Reader | undefined;

/** Tells whether services have to wait for the reader's consent: because the owner says so, or the reader's browser. */
export const isStrict = ({ privacy }: Settings): boolean =>
  privacy === 'strict' || !!reader()?.globalPrivacyControl;

/**
 * Tells whether nothing of a service's may come before the reader asks, not even a picture: it waits for consent, or
 * the reader saves data.
 */
export const isSparing = (settings: Settings, provider: string): boolean =>
  (isStrict(settings) && !isPermitted(provider)) || !!reader()?.connection?.saveData;

/**
 * When the frame of one embed comes: on a click where nothing may come unasked; else as the author says, else as the
 * page says, else on a click where a picture stands for it, and by coming near where nothing would.
 */
export const loadMode = (
  own: string | undefined,
  settings: Settings,
  provider: string,
  hasPicture: boolean,
): Exclude<Load, 'auto'> =>
  isSparing(settings, provider)
    ? 'click'
    : (mode(own) ?? mode(settings.load) ?? (hasPicture ? 'click' : 'visible'));
