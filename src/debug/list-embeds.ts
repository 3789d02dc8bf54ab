import { readAliases } from '../shortcode/aliases.ts';
import type { PlacedEntry } from './entry.ts';
import { type Codes, listElements } from './list-elements.ts';
import { listFrames } from './list-frames.ts';
import { listTexts } from './list-texts.ts';
import { OUR_TAGS } from './our-tags.ts';
import type { Settings } from './tag-settings.ts';

const OWN = `embeds-debug,embed-consent,${OUR_TAGS}`;

/** Returns a root and the open shadow roots below it, but those of our own elements. */
function rootsFrom(root: Document | ShadowRoot): readonly (Document | ShadowRoot)[] {
  const shadows = [...root.querySelectorAll(`:not(${OWN})`)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root, ...shadows.flatMap(rootsFrom)];
}

/** Lists everything in the page that is an embed or could be one: elements, then texts, then frames. */
export function listEmbeds(settings: Settings, codes: Codes): readonly PlacedEntry[] {
  const aliases = readAliases(settings.alias);
  const roots = rootsFrom(document);
  return [
    ...roots.flatMap(root => listElements(root, settings, aliases, codes)),
    ...roots.flatMap(root => listTexts(root, settings, aliases)),
    ...roots.flatMap(root => listFrames(root, settings)),
  ];
}
