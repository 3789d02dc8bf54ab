/** What every event of an embed tells. */
export interface EmbedEventDetail {
  readonly provider: string | undefined;
  readonly src: string | undefined;
  /** Why nothing is shown; only with `embed-refuse` and `embed-error`. */
  readonly code?: string;
}

/** Names of the events; all bubble and cross shadow boundaries, only the first can be cancelled. */
export type EmbedEventName = 'embed-activate' | 'embed-load' | 'embed-refuse' | 'embed-error';

/** Makes one event of an embed. */
export const embedEvent = (name: EmbedEventName, detail: EmbedEventDetail): CustomEvent<EmbedEventDetail> =>
  new CustomEvent(name, { bubbles: true, composed: true, cancelable: name === 'embed-activate', detail });

declare global {
  interface HTMLElementEventMap extends Record<EmbedEventName, CustomEvent<EmbedEventDetail>> {}
}
