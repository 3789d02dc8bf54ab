import { UNREACHABLE } from '../providers/refusal.ts';
import { parseUrl } from '../providers/registry/parse-url.ts';
import { readCall } from '../providers/registry/read-call.ts';
import { EmbedElement } from './embed-element.ts';
import { lazyFiles } from './lazy-files.ts';
import type { Source } from './source.ts';

// Few pages have such an element, so its code is fetched for the first one.
const SOURCE: Source = {
  find(element, input, onLoad) {
    const file = lazyFiles.get('find-provider', onLoad);
    return file === null
      ? UNREACHABLE
      : file?.findProvider({ ...lazyFiles, readCall, parseUrl }, element, input, onLoad);
  },
};

/**
 * A work of any other provider, found by its URL or by `provider`. The provider's options are attributes; once it is
 * found they are properties too, unless the element has a member of that name.
 * @tagname web-embed
 */
export class WebEmbed extends EmbedElement {
  constructor() {
    super(SOURCE);
  }
}
