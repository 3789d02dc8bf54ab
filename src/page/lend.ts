import type { Table } from '../embeds/row.ts';
import { whenIdle } from '../fetching/idle.ts';
import { forget, whenNear } from '../fetching/near.ts';
import { wordsFile } from '../i18n/locale-file.ts';

/** What elements have from the page, so that they need not have it a second time. */
export const knownOf = (table: Table) => ({
  /** Tells whether a name is a provider's own. */
  isProvider: (name: string): boolean => table.some(({ names }) => names[0] === name),
  wordsFile,
  whenIdle,
  whenNear,
  forget,
});
