import type { ReactiveControllerHost } from 'lit';
import type { Surroundings } from './frame/frame-context.ts';
import type { Work } from './parsed-element.ts';

/** Called when a frame, or a box of text files, has loaded; with a code if it has failed. */
export type Settle = (content: HTMLElement, code?: string) => void;

/** An embed that a frame is made for. */
export type FrameHost = ReactiveControllerHost & Element;

/**
 * Returns the frame, or the box of text files, that shows a work, not yet inserted; `undefined` if there is none. The height of
 * a work for which `isSparing` is true is not stored.
 */
export type MakeContent = (
  work: Work,
  settle: Settle,
  host: FrameHost,
  surroundings: Surroundings,
  title: string,
  isSparing: boolean,
) => HTMLElement | undefined;

/** The exports of a file that makes frames or boxes. */
export interface ContentFile {
  readonly CONTENT_RULES: string;
  readonly contentFor: MakeContent;
  readonly moveFocus: typeof import('../dom/move-focus.ts').moveFocus;
}
