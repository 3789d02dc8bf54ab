import type { Source } from './source.ts';

/** The `detail` of every event of an embed. */
export interface EmbedEventDetail {
  /** Name of the provider; `undefined` if none was found. */
  readonly provider: string | undefined;
  /** The attribute `src`, or the arguments of the shortcode. */
  readonly src: string | undefined;
  /** The code of the reason; only with `embed-refuse` and `embed-error`. */
  readonly code?: string | undefined;
}

/** The names of the events. All bubble and cross shadow boundaries; only `embed-activate` can be cancelled. */
export type EmbedEventName = 'embed-activate' | 'embed-load' | 'embed-refuse' | 'embed-error';

interface Embed extends Element {
  readonly provider: string | undefined;
  readonly src: string | undefined;
  readonly args: string | undefined;
}

/** Fires an event at an embed, and returns false if it was cancelled. `name` is the provider's if none was found. */
export function emit(
  embed: Embed,
  { name }: Pick<Source, 'name'>,
  type: EmbedEventName,
  code?: string,
): boolean {
  const { provider = name, src = embed.args } = embed;
  const detail: EmbedEventDetail = { provider, src, code };
  return embed.dispatchEvent(
    new CustomEvent(type, { bubbles: true, composed: true, cancelable: type === 'embed-activate', detail }),
  );
}

/** Keeps a browser from following a link around an embed when one of the card's buttons is clicked. */
export function stayOnPage(event: Event): void {
  if ((event.target as Element).closest('button[part]')) event.preventDefault();
}

declare global {
  interface HTMLElementEventMap extends Record<EmbedEventName, CustomEvent<EmbedEventDetail>> {}
}
