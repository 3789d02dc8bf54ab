import { inlineRunFrom } from '../dom/inline-run.ts';
import { closest } from '../dom/native.ts';
import type { Aliases } from '../shortcode/aliases.ts';
import type { PlacedEntry } from './entry.ts';
import { keptByPage, notReadYet } from './kept-by-page.ts';
import { OUR_TAGS } from './our-tags.ts';
import { NOT_READ, readCalls } from './read-calls.ts';
import type { Settings } from './tag-settings.ts';

// Their texts are never shown as words.
const UNSEEN = `head,script,style,template,noscript,textarea,select,svg,math,iframe,object,embeds-debug,${OUR_TAGS}`;

const MARK = /\{\{[\\ ]?[<%]/;

/** Returns all texts of an inline run, in order. A call may go over several. */
function textsOf(run: readonly ChildNode[]): readonly Text[] {
  return run.flatMap(node => {
    if (node instanceof Text) return [node];
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts;
  });
}

/** Returns the text at an offset of several texts, and the offset in it. */
function at(texts: readonly Text[], offset: number): readonly [text: Text | undefined, offset: number] {
  let rest = offset;
  for (const text of texts) {
    if (rest <= text.length) return [text, rest];
    rest -= text.length;
  }
  return [texts.at(-1), texts.at(-1)?.length ?? 0];
}

/** Lists the calls below a root that are still text. */
export function listTexts(root: Node, settings: Settings, aliases: Aliases): readonly PlacedEntry[] {
  const entries: PlacedEntry[] = [];
  const read = new Set<Text>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const { parentElement: parent } = text;
    if (read.has(text) || !MARK.test(text.data) || closest(parent, UNSEEN)) continue;
    // A direct child of a shadow root has no parent element.
    const element = parent ?? (root instanceof ShadowRoot ? root.host : document.body);
    const texts = textsOf(inlineRunFrom(text)).filter(node => !closest(node.parentElement, UNSEEN));
    for (const node of texts) read.add(node);
    const kept = keptByPage(element, settings);
    for (const { entry, start, end } of readCalls(texts.map(({ data }) => data).join(''), aliases, kept)) {
      const [from, fromOffset] = at(texts, start);
      const [to, toOffset] = at(texts, end);
      if (!from || !to) continue;
      // An inline code sample may stand in the midst of a run.
      const own = kept ?? (from.parentElement && keptByPage(from.parentElement, settings));
      const reason = own ?? (entry.reason === NOT_READ ? notReadYet(from, settings) : entry.reason);
      const group = own ? 'alone' : entry.group;
      entries.push({ ...entry, group, reason, place: { from, start: fromOffset, to, end: toOffset } });
    }
  }
  return entries;
}
