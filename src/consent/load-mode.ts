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

/**
 * Tells whether nothing of a service's may come before the reader asks, not even a picture: because the owner says so,
 * or the reader's browser does.
 */
export const isSparing = ({ privacy }: Settings): boolean => {
  const reader = globalThis.navigator as Reader | undefined;
  return privacy === 'strict' || !!reader?.globalPrivacyControl || !!reader?.connection?.saveData;
};

/**
 * When the frame of one embed comes: on a click where nothing may come unasked; else as the author says, else as the
 * page says, else on a click where a picture stands for it, and by coming near where nothing would.
 */
export const loadMode = (
  own: string | undefined,
  settings: Settings,
  hasPicture: boolean,
): Exclude<Load, 'auto'> =>
  isSparing(settings) ? 'click' : (mode(own) ?? mode(settings.load) ?? (hasPicture ? 'click' : 'visible'));
