import type { Size } from '../../size/size.ts';
import type { Picture, Reference, ShownProvider } from '../provider.ts';

/** Everything that is shown of one reference, before the reader has asked for anything. */
export interface ProviderTarget {
  /** The frame's URL; `undefined` where the service shows the work on its own site only. */
  readonly frame: URL | undefined;
  /** The work's own URL, for the plain link. */
  readonly link: URL;
  /** The size of the embed, in CSS pixels or as a ratio. */
  readonly size: Size;
  /** Still pictures, largest first; empty where none can be had without a key. */
  readonly pictures: readonly Picture[];
}

// Where a service has nothing to show outside its own site: an icon, a title, a reason and a link.
const LINK_SIZE: Size = { height: 70, width: 500 };

/**
 * Builds the target of a reference. Its frame does not depend on the page, unlike the one that is made for a reader. Throws
 * what the functions of the descriptor throw.
 */
export function targetOf(provider: ShownProvider, reference: Reference): ProviderTarget {
  const frame = provider.frame(reference, { play: false, lang: '', dark: false, page: '' });
  const pictures = provider.pictures?.(reference) ?? [];
  return {
    frame,
    link: provider.link(reference),
    size:
      frame || provider.rawFiles || pictures[0] ? (provider.sizeOf?.(reference) ?? provider.size) : LINK_SIZE,
    pictures,
  };
}
