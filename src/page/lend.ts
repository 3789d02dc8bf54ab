import type { Rows } from '../embeds/row.ts';
import { whenIdle } from '../fetching/idle.ts';
import { stopWaiting, whenNear } from '../fetching/near.ts';
import { localeFile } from '../i18n/locale-file.ts';

/** What elements have from the page, so that they need not have it a second time. */
export const lend = (table: Rows) => ({
  /** Tells whether a name is a provider's own. */
  isProvider: (name: string): boolean => table.some(({ names }) => names[0] === name),
  localeFile,
  whenIdle,
  whenNear,
  stopWaiting,
});
