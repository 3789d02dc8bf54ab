import type { LitElement, TemplateResult } from 'lit';
import type { ConsentPrompt } from './consent/consent-prompt.ts';
import type { EmbedAttributes } from './embed-attributes.ts';
import type { Work } from './parsed-element.ts';

/** The contents of a card. Strings are rendered as text, never as markup. */
export interface CardParts {
  readonly work: Work;
  readonly title: string;
  /** True if there is a picture of the author or of the service. */
  readonly hasPicture: boolean;
  readonly picture: TemplateResult | undefined;
  /** The embed. Its content may be shown on the card, if it is the author's, and not the text of a shortcode. */
  readonly element: EmbedAttributes & LitElement;
  /** Loads the frame; `undefined` if there is only a link. */
  readonly activate: (() => void) | undefined;
  /** The consent prompt, which replaces the button. */
  readonly prompt: ConsentPrompt | undefined;
}
