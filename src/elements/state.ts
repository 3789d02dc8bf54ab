/** `card` until the frame is requested, `loading` until it has answered, then `ready` or `failed`; or `refused`. */
export type EmbedState = 'card' | 'loading' | 'ready' | 'refused' | 'failed';
