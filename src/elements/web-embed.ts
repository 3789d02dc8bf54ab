import { EmbedElement } from './embed-element.ts';
import type { Source } from './source.ts';

type Far = Pick<typeof import('./far.ts'), 'findFar'> & Partial<typeof import('./far.ts')>;

// Few pages have such an element, and there are many providers: their code comes when the first one is there.
let far: Far | undefined;
let loading: Promise<void> | undefined;

const unreachable: Far = { findFar: () => ({ code: 'elements-unreachable', provider: undefined }) };

const load = async () => {
  const file: Partial<Far> = await import('./far.ts').catch(() => unreachable);
  // A file that came empty is as good as none.
  far = file.findFar ? (file as Far) : unreachable;
};

const SOURCE: Source = {
  find(element, written, then) {
    loading ??= load();
    if (!far) loading.then(then);
    return far?.findFar(element, written, then);
  },
  show: ({ provider, reference }, settle) => far?.showFiles?.(provider, reference, settle),
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
