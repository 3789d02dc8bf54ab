import { closest } from '../dom/native.ts';
import { CODE_SAMPLES } from '../embeds/code-samples.ts';
import { HELD_BY_OTHERS } from '../embeds/held-by-others.ts';
import type { Settings } from './tag-settings.ts';

/**
 * Returns the reason why an element and its texts are left alone, if its place tells one: an option of the page, a code sample
 * or an editor.
 */
export function keptByPage(element: Element, { root, ignore }: Settings): string | undefined {
  if (closest(element, '[data-embeds-ignore]')) return 'inside data-embeds-ignore';
  if (ignore && closest(element, ignore)) return `inside ${ignore}, as data-ignore says`;
  if (root && !closest(element, root)) return `outside of ${root}, as data-root says`;
  if (closest(element, CODE_SAMPLES)) return 'a code sample';
  if (closest(element, ':read-write')) return 'in a text that the reader can edit';
  if (closest(element, HELD_BY_OTHERS)) return 'held by a player or a consent tool';
  return undefined;
}

/** Returns the reason for what could be an embed and has not been read. */
export function notReadYet(node: Node, { watch }: Settings): string {
  if (node.getRootNode() !== document)
    return 'inside a shadow root, which is read when a script calls shortcodeEmbeds.scan(root)';
  return watch ? 'not read: what comes after the page has loaded is not, as data-watch says' : 'not read yet';
}
