import { readCall } from '../providers/registry/read-call.ts';
import { EmbedElement } from './embed-element.ts';
import { lazyFiles } from './lazy-files.ts';
import type { Source } from './source.ts';
import { UNREACHABLE } from './unreachable.ts';

// Few pages have such an element: its code comes when the first one is there.
const SOURCE: Source = {
  find(element, written, then) {
    const web = lazyFiles.get('find-provider', then);
    return web === null ? UNREACHABLE : web?.findProvider({ ...lazyFiles, readCall }, element, written, then);
  },
  show: (work, settle) => lazyFiles.get('find-provider', () => {})?.showRawFiles(lazyFiles, work, settle),
};

/**
 * A work of any other provider: its address says which, or `provider`. The options of that provider are attributes, and
 * properties too once the provider is known, unless the element has a member of that name.
 * @tagname web-embed
 */
export class WebEmbed extends EmbedElement {
  constructor() {
    super(SOURCE);
  }
}
