import type { Written } from '../providers/read-call.ts';
import { EmbedElement } from './embed-element.ts';
import type { Find, Work } from './reading.ts';

type Far = Pick<typeof import('./far.ts'), 'findFar'> & Partial<typeof import('./far.ts')>;

// Few pages have such an element, and there are many providers: their code comes when the first one is there.
let far: Far | undefined;
let loading: Promise<void> | undefined;

const unreachable: Far = { findFar: () => ({ code: 'elements-unreachable', provider: undefined }) };

const load = async () => {
  far = await import('./far.ts').catch(() => unreachable);
};

/**
 * A work of any other provider: its address says which, or `provider`. What its provider reads beside that are
 * attributes, and properties once the provider is known.
 * @tagname web-embed
 */
export class WebEmbed extends EmbedElement {
  protected override find(written: Written): ReturnType<Find> {
    const again = () => this.read();
    loading ??= load();
    if (!far) loading.then(again);
    return far?.findFar(this, written, again);
  }

  protected override show(work: Work, address?: URL): HTMLElement | undefined {
    const { provider, reference } = work;
    return provider.files
      ? far?.showFiles?.(provider, reference, (...told) => this.settle(...told))
      : super.show(work, address);
  }
}
