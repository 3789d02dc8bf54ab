/** An offset in a text node, or a whole node, which is not split. */
export type Edge = readonly [node: ChildNode, offset?: number];

/**
 * Splits text nodes at several offsets at once; `splitText` would copy the rest of a long text at each offset. Offsets are
 * UTF-16, from 0 to the length of the text.
 */
export class TextSplitter {
  readonly #offsets = new Map<Text, Set<number>>();
  readonly #begins = new Map<Text, Map<number, Text>>();
  readonly #ends = new Map<ChildNode, Map<number, Text>>();

  /** Records an offset for `replace`. Has no effect for a whole node. */
  cutAt([text, offset]: Edge): void {
    if (offset === undefined || !(text instanceof Text)) return;
    const offsets = this.#offsets.get(text) ?? new Set([0, text.length]);
    this.#offsets.set(text, offsets.add(offset));
  }

  /** Replaces each text node with its pieces. */
  replace(): void {
    for (const [text, offsets] of this.#offsets) {
      const pieces = new DocumentFragment();
      const begins = new Map<number, Text>();
      const ends = new Map<number, Text>();
      let begin = 0;
      for (const end of [...offsets].sort((a, b) => a - b).slice(1)) {
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

  /** Puts the text nodes back whose pieces are all where they were. */
  restore(): void {
    for (const [text, begins] of this.#begins) {
      const [first, ...others] = begins.values();
      const pieces = [...begins.values()];
      const isWhole = others.every((piece, index) => piece.previousSibling === pieces[index]);
      if (!first?.isConnected || !isWhole) continue;
      for (const piece of others) piece.remove();
      first.replaceWith(text);
    }
  }

  /** Returns the piece that begins at a recorded offset; for a whole node, the node. */
  beginningAt([text, offset = 0]: Edge): ChildNode {
    return this.#begins.get(text as Text)?.get(offset) ?? text;
  }

  /** Returns the piece that ends at a recorded offset; for a whole node, the node. */
  endingAt([text, offset = 0]: Edge): ChildNode {
    return this.#ends.get(text)?.get(offset) ?? text;
  }
}
