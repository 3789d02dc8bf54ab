import { table } from 'virtual:embed-table';
import { laterFiles } from 'virtual:later-files';
import { fetcher } from '../fetching/fetcher.ts';
import type { PublishedFiles } from './published-files.ts';
import { knownOf } from '../page/lend.ts';
import { readTable } from '../embeds/read-rows.ts';

/** What a bundle knows of the providers before it fetches any. */
export const rows = readTable(table);

/** Brings the later files of those who bundle: their bundler decides what each is. */
export const files = fetcher<PublishedFiles>(async name => {
  const load = laterFiles[name];
  if (!load) throw new TypeError(`${name} is none of our files`);
  return load();
});

/** What elements know of them. */
export const known = knownOf(rows);
