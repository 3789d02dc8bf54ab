import type { Load, Settings } from './settings.ts';

const MODES: readonly string[] = ['click', 'visible', 'eager'] satisfies Load[];

const mode = (value: string | undefined) =>
  value && MODES.includes(value) ? (value as Exclude<Load, 'auto'>) : undefined;

// https://wicg.github.io/savedata/#savedata-attribute
const savesData = (): boolean =>
  Boolean(
    (globalThis.navigator as { connection?: { saveData?: boolean } } | undefined)?.connection?.saveData,
  );

/**
 * When the frame of one embed comes: as the author says, else as the page says, else on a click where a
 * picture stands for it, and by coming near where nothing would.
 */
export function loadMode(
  own: string | undefined,
  settings: Settings,
  hasPicture: boolean,
): Exclude<Load, 'auto'> {
  return mode(own) ?? mode(settings.load) ?? (hasPicture || savesData() ? 'click' : 'visible');
}
