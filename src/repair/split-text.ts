/** A place in a text, or a whole element, which is not cut. */
export type Edge = readonly [node: ChildNode, offset?: number];

/**
 * Texts that are cut in several places. All at once: cut place by place, a long text would be copied for each.
 * Offsets are UTF-16, from nought to the length of the text.
 */
export class TextSplitter {
  readonly #places = new Map<Text, Set<number>>();
  readonly #begins = new Map<ChildNode, Map<number, Text>>();
  readonly #ends = new Map<ChildNode, Map<number, Text>>();

  /** Notes a place where a text is to be cut. */
  cutAt([text, offset]: Edge): void {
    if (offset === undefined || !(text instanceof Text)) return;
    const places = this.#places.get(text) ?? new Set([0, text.length]);
    this.#places.set(text, places.add(offset));
  }

  /** Puts the pieces in the place of their texts. */
  replace(): void {
    for (const [text, places] of this.#places) {
      const pieces = new DocumentFragment();
      const begins = new Map<number, Text>();
      const ends = new Map<number, Text>();
      let begin = 0;
      for (const end of [...places].sort((a, b) => a - b).slice(1)) {
        const piece = new Text(text.data.slice(begin, end));
        pieces.append(piece);
        begins.set(begin, piece);
        ends.set(end, piece);
        begin = end;
      }
      this.#begins.set(text, begins);
      this.#ends.set(text, ends);
      text.replaceWith(pieces);
    }
  }

  /** The piece that begins at an offset where the text was cut. */
  beginningAt([text, offset = 0]: Edge): ChildNode {
    return this.#begins.get(text)?.get(offset) ?? text;
  }

  /** The piece that ends at an offset where the text was cut. */
  endingAt([text, offset = 0]: Edge): ChildNode {
    return this.#ends.get(text)?.get(offset) ?? text;
  }
}
