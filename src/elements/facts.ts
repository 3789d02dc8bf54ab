/** Shown on a card of the facts that the site owner gave about a work. */
export interface DrawnFacts {
  /** The quiet line, which may open to chapters, slides and text. */
  readonly line: Node;
  /** The duration on the picture; `undefined` if unknown. */
  readonly badge: Node | undefined;
}

/** The facts of each embed, drawn by `facts/show-facts.ts`. */
export const drawnFacts = new WeakMap<Element, DrawnFacts>();
