/** The `detail` of every event of an embed. */
export interface EmbedEventDetail {
  /** Name of the provider; `undefined` if none was found. */
  readonly provider: string | undefined;
  /** The attribute `src`, or the arguments of the shortcode. */
  readonly src: string | undefined;
  /** The code of the reason; only with `embed-refuse` and `embed-error`. */
  readonly code?: string;
}

/** The names of the events. All bubble and cross shadow boundaries; only `embed-activate` can be cancelled. */
export type EmbedEventName = 'embed-activate' | 'embed-load' | 'embed-refuse' | 'embed-error';

/** Returns a new event of an embed. */
export const embedEvent = (name: EmbedEventName, detail: EmbedEventDetail): CustomEvent<EmbedEventDetail> =>
  new CustomEvent(name, { bubbles: true, composed: true, cancelable: name === 'embed-activate', detail });

/** Keeps a browser from following a link around an embed when one of the card's buttons is clicked. */
export function stayOnPage(event: Event): void {
  if ((event.target as Element).closest('button[part]')) event.preventDefault();
}

declare global {
  interface HTMLElementEventMap extends Record<EmbedEventName, CustomEvent<EmbedEventDetail>> {}
}
