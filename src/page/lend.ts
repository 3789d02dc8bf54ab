import type { Rows } from '../embeds/row.ts';
import { stopWaiting, whenNear } from '../fetching/near.ts';
import { localeFile } from '../i18n/locale-file.ts';

/** Makes the functions that the loader lends to the elements, so that their code is in one file only. */
export const lend = (rows: Rows) => ({
  /** True if a name is the main name of a provider. */
  isProvider: (name: string): boolean => rows.some(({ names }) => names[0] === name),
  localeFile,
  whenNear,
  stopWaiting,
});
