import { isSparing } from '../consent/load-mode.ts';
import { settings } from '../consent/settings.ts';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import type { Reference } from '../providers/provider.ts';
import { accessibleName, type Titled } from './accessible-name.ts';
import { langAround } from './environment.ts';
import type { FrameHost } from './frame/frame-for.ts';
import type { LazyFiles } from './lazy-files.ts';
import type { Work } from './parsed-element.ts';
import type { Settle, Source } from './source.ts';
import { stringsAround } from './strings-for.ts';

/**
 * Returns the frame or the box of text files that shows a work; `undefined` without the file that makes it. `at` overrides
 * the start time or slide; `play` is true if the reader has just asked for it.
 */
export const makeContent = (
  host: FrameHost & Titled,
  source: Source,
  frames: LazyFiles['frames'] | undefined,
  work: Work,
  at: Reference | undefined,
  play: boolean,
  settle: Settle,
): HTMLElement | undefined => {
  if (work.provider.rawFiles) return source.show?.(work, settle);
  if (!frames) return undefined;
  if (host.shadowRoot) adoptSheet(host.shadowRoot, frames.FRAME_RULES);
  return frames.frameFor(
    host,
    { ...work, reference: { ...work.reference, ...at } },
    { ...settings, lang: langAround(host), play, skip: stringsAround(host).skip() },
    accessibleName(host, work),
    settle,
    isSparing(settings, work.provider.name),
  );
};
