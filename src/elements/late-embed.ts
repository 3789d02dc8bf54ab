import type { Provider } from '../providers/provider.ts';
import { EmbedElement } from './embed-element.ts';
import type { Find } from './reading.ts';

/** An embed whose provider is known by its tag, and comes when the first one of that tag is there. */
export abstract class LateEmbed extends EmbedElement {
  /** Fetches the provider. */
  protected static readonly fetch: () => Promise<Provider>;
  protected static coming: Promise<unknown> | undefined;
  protected static failed = false;

  protected override find(): ReturnType<Find> {
    const own = this.constructor as typeof LateEmbed;
    if (own.failed) return { code: 'elements-unreachable', provider: undefined };
    own.coming ??= own.fetch().then(
      provider => {
        own.provider = provider;
      },
      () => {
        own.failed = true;
      },
    );
    if (!own.provider) own.coming.then(() => this.read());
    return own.provider;
  }
}
