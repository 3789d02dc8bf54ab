import { isSparing } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import type { Reference } from '../providers/provider.ts';
import { accessibleName, type Titled } from './accessible-name.ts';
import type { ContentFile, FrameHost, Settle } from './content-file.ts';
import { langAround } from './environment.ts';
import type { Work } from './parsed-element.ts';

/**
 * Returns the frame or box of a work;  `undefined` without the file that makes it. `at` overrides the start time or slide; `play` is true
 * if the reader has just asked for it.
 */
export const makeContent = (
  host: FrameHost & Titled,
  file: ContentFile | undefined,
  work: Work,
  at: Reference | undefined,
  play: boolean,
  settle: Settle,
): HTMLElement | undefined => {
  if (!file) return undefined;
  if (host.shadowRoot) adoptSheet(host.shadowRoot, file.CONTENT_RULES);
  return file.contentFor(
    { ...work, reference: { ...work.reference, ...at } },
    settle,
    host,
    { ...settings, lang: langAround(host), play },
    accessibleName(host, work),
    isSparing(settings, work.provider.name),
  );
};
