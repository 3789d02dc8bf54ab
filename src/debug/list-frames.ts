import { closest } from '../dom/native.ts';
import { isAskedFor, isDriven, isFilm, isHeldBack, isHidden, isTarget } from '../embeds/frame-uses.ts';
import { resolveShortcode } from '../providers/registry/resolve.ts';
import { type PlacedEntry, shorten } from './entry.ts';
import { keptByPage, notReadYet } from './kept-by-page.ts';
import { OUR_TAGS } from './our-tags.ts';
import { refusalEntry, serviceOf } from './refusal-entry.ts';
import type { Settings } from './tag-settings.ts';

/** Returns the URL of a frame, which a consent tool may keep in another attribute. */
function addressOf(frame: HTMLIFrameElement): string {
  const { src } = frame;
  if (/^https?:/.test(src)) return src;
  const names = frame.getAttributeNames().filter(name => /src/.test(name));
  const url = names
    .map(name => frame.getAttribute(name) ?? '')
    .find(value => /^(?:https?:)?\/\//.test(value));
  return url ? new URL(url, 'https://a').href : '';
}

// The rows of docs/frames.md, in its words.
const USES: readonly (readonly [isUsed: (frame: HTMLIFrameElement) => boolean, reason: string])[] = [
  // First, as a tool may also hide what it holds back.
  [isHeldBack, 'it is held back by a consent tool'],
  [frame => getComputedStyle(frame).display === 'none' || isHidden(frame), 'it is hidden'],
  [frame => getComputedStyle(frame).pointerEvents === 'none', 'it takes no clicks'],
  [frame => /fixed|absolute/.test(getComputedStyle(frame).position), 'it has a position of its own'],
  [isFilm, 'it is a film in the background'],
  [isTarget, 'it is the target of a link or a form'],
  [isDriven, 'it is driven by a script'],
  [isAskedFor, 'it was asked for by the reader'],
];

/** Returns the reason why a frame is still one. */
function reasonOf(frame: HTMLIFrameElement, settings: Settings): string {
  const kept = keptByPage(frame, settings);
  if (kept) return kept;
  if (!settings.upgrade.includes('iframes')) return 'frames stay, as data-upgrade says';
  const use = USES.find(([isUsed]) => isUsed(frame));
  return use ? `a frame in use: ${use[1]}` : notReadYet(frame, settings);
}

/** Lists the frames of known services below a root that are still frames. */
export function listFrames(root: ParentNode, settings: Settings): readonly PlacedEntry[] {
  return [...root.querySelectorAll('iframe')].flatMap((frame): PlacedEntry[] => {
    const address = addressOf(frame);
    if (!address || closest(frame, OUR_TAGS)) return [];
    // The generic name also tells why the provider of a host refuses.
    const target = resolveShortcode({ name: 'embed', args: [address], params: {} });
    if (!target.provider) return [];
    const entry =
      'code' in target && !keptByPage(frame, settings)
        ? refusalEntry(target.code, target.provider, address)
        : {
            group: 'alone' as const,
            service: serviceOf(target.provider),
            found: shorten(address),
            reason: reasonOf(frame, settings),
          };
    return [{ ...entry, place: frame }];
  });
}
