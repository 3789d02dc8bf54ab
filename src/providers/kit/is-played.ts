import type { ShownProvider } from '../provider.ts';

/** True if a provider's works are video or audio. */
export const isPlayed = ({ kind }: Pick<ShownProvider, 'kind'>): boolean =>
  kind === 'video' || kind === 'audio';
