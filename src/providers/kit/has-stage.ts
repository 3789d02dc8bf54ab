import type { Size } from '../../size/size.ts';
import type { ShownProvider } from '../provider.ts';

/** True if a card of this kind and size has a stage, and is no row of words, also without a picture. */
export const hasStage = (kind: ShownProvider['kind'], { ratio }: Size): boolean =>
  kind === 'video' || kind === 'slides' || !!ratio;
